/**
 * Themes with what was heard about them, and paraphrases: what the next person would type. `writtenFrom` is what the ranking
 * of c/similarThemes and its synonyms were written and mended with; `heldBack` was written before and only measures.
 * Longer than files are elsewhere: data.
 */
export interface LabelledTheme {
  name: string;
  statements: string[];
  writtenFrom: string[];
  heldBack: string[];
}

export const readThemes = (text: string): LabelledTheme[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n').map((line) => line.trim());
      const those = (mark: string): string[] =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
      return { name, statements: those('-'), writtenFrom: those('~'), heldBack: those('=') };
    });

/** `-` heard before, `~` paraphrase to work with, `=` paraphrase held back. */
export const LABELLED_THEMES = readThemes(`
  Orders are typed twice
  - Their clerk enters every order in our portal and again in the ERP
  - Two people copy order lines from one system to the other all morning
  - Each purchase order is keyed in a second time by accounting
  ~ Same order has to be entered in two systems
  = They retype what the customer already sent them
  = Someone sits there copying orders from the mail into the software

  Support cannot be reached at night
  - When the line stops at 2 am nobody answers the hotline
  - The night nurse waits until morning for help
  - On weekends there is only a tape on the telephone
  ~ Nobody picks up the phone after six in the evening
  = The late shift is on its own when something breaks
  = No help desk outside office hours

  Returns vanish
  - Nobody knows where a returned parcel is
  - Goods that were sent back lie in the yard without a number
  - They credit customers twice because a return was not booked
  ~ Items coming back from customers cannot be found
  = A sent-back pallet was missing for three weeks
  = They cannot tell a customer whether his return has arrived

  Stock figures are wrong
  - The system says twelve, the shelf holds none
  - They sell goods they do not have because inventory is off
  - Counting the warehouse shows other numbers than the screen
  ~ Inventory on the screen does not match the shelves
  = They promise parts that turn out to be out of stock
  = What the computer says is in the warehouse is never true

  Invoices contain errors
  - Every third bill shows the wrong price
  - Accounting sends our invoices back because the tax is wrong
  - The amount on the invoice differs from the order
  ~ Bills have mistakes in them
  = They correct our billing by hand each month
  = The price we charge is not the price that was agreed

  Deliveries arrive late
  - The truck comes a day after it was promised
  - Parts reach the building site when the fitters have left
  - Shipments are behind schedule every week
  ~ Goods come later than announced
  = Their shipments miss the promised day
  = They stand there waiting for a lorry that does not come

  Nobody knows when a delivery comes
  - The shop keeps two people waiting because there is no time for the truck
  - Drivers show up without notice
  - Customers phone to ask for the time of arrival
  ~ They never know at what hour the truck will be there
  = Surprise at the ramp: nobody announced the driver
  = The store cannot plan staff as it is not told the arrival time

  Logging in takes too long
  - Users forget one of five passwords and are locked out
  - Each shift change costs ten minutes of signing in
  - After a holiday the account is blocked and IT must reset it
  ~ People cannot get in because of forgotten passwords
  = Shift starts with a quarter of an hour of login trouble
  = Too many credentials, half the crew is locked out on Mondays

  The software is slow
  - A search for an article takes a minute
  - Pages load so slowly that clerks do something else meanwhile
  - Saving an order freezes the screen
  ~ It lags whenever they open a record
  = Everything takes ages to open
  = Performance is so bad that they go for coffee while it loads

  Reports come too late
  - Management gets Monday's figures on Thursday
  - The monthly analysis takes four days to put together
  - Numbers for the board are two weeks old
  ~ Sales numbers reach the boss days later
  = By the time the statistics are ready they are out of date
  = Preparing the weekly figures eats up a whole day

  New employees need weeks to learn it
  - A beginner is no use for a month because the screens are so complicated
  - Trainees give up on the ordering form
  - Temporary staff need somebody next to them
  ~ Training newcomers takes forever
  = It takes ages until a new hire can work alone
  = Interns are overwhelmed by all the masks and fields

  Labels cannot be read
  - The scanner does not recognise labels that got wet
  - Print on the boxes fades after a week in the sun
  - Barcodes are too small for the reader
  ~ The barcode on the carton is illegible
  = Rain washes the sticker off and nobody can scan it
  = The code on the box is too pale for their scanners

  Drivers have no signal
  - In the mountains the app shows nothing
  - Signatures are lost when there is no network
  - The cold store has no reception and the tablet gives up
  ~ There is no internet where the fitters work
  = In the basement the phone finds no net and the order is gone
  = Their technicians are offline half of the day and cannot confirm

  Approvals get stuck
  - A request waits two weeks because the manager is on leave
  - Three signatures are needed and one is always missing
  - Nobody sees whose desk the release lies on
  ~ Sign-off hangs whenever the boss is away
  = An order over a thousand waits for somebody to release it
  = Purchasing stands still until the head of department signs

  Prices are not up to date
  - Reps quote from last year's price list
  - The web shop shows old prices for weeks
  - A price change reaches the branches after a month
  ~ Shops work with an outdated price list
  = They sell at a loss as nobody told them about the new price
  = The catalogue still has the rates of last spring

  Complaints are forgotten
  - A claim lay in a mailbox for six weeks
  - Complaints are kept in the head of one colleague
  - Nobody feels responsible for damage reports
  ~ Claims get lost between departments
  = A customer complained three times before anyone reacted
  = Reported damages peter out in some inbox

  Spare parts are missing on site
  - The technician drives back because the part is not in the van
  - A machine stands still for a week waiting for a seal
  - Repairs need two visits as nobody knew which part was needed
  ~ Fitters arrive without the component they need
  = The engineer has to come a second time because he lacked a gasket
  = Downtime drags on until the replacement part is found

  Contracts are hard to understand
  - The lawyer needs a week for our terms
  - Nobody can say what the penalty clause means
  - Forty pages for a small order frighten them
  ~ They do not get what our agreement says
  = Legal sends it back as they cannot make sense of the clauses
  = The small print is so long that they give up reading

  They pay for unused licences
  - Half of the users left the company years ago
  - Seasonal workers are charged all year
  - Nobody can see who really uses the seats
  ~ They are billed for people who no longer work there
  = Paying twelve months for helpers who come for three
  = A third of the seats they bought is idle

  Customer data is duplicated
  - The same customer stands in the list four times
  - Letters go to old addresses because there are several records
  - Nobody knows which entry is the right one
  ~ There are many copies of one client
  = One company has five accounts and each shows another address
  = Double entries in the address book make them write to the wrong place

  Nobody answers quote requests
  - Getting an offer from us takes two weeks
  - They buy from a rival because our quote came too late
  - Requests for a price disappear in sales
  ~ Our offers are too slow
  = Waiting for a quotation costs them tenders
  = They asked for a price in May and heard nothing

  Dispatch plans on paper
  - Routes are drawn on a whiteboard and photographed
  - The planner keeps the tours in her head
  - A change in the tour means twenty phone calls
  ~ Trip planning is done with pen and paper
  = When the scheduler is ill nobody knows who drives where
  = Tours are put together by hand each evening

  Wrong goods are delivered
  - They ordered blue and got red
  - Boxes for another customer were on the pallet
  - The article number on the note is not what is in the carton
  ~ The parcel contained something else than ordered
  = They open the box and find things they never asked for
  = Mix-ups between two similar articles happen each week

  Packaging is damaged
  - Boxes arrive crushed
  - Glass breaks on the way because there is no padding
  - The film tears and food gets wet
  ~ Cartons are dented on arrival
  = Half the shipment is broken when they unpack it
  = Goods suffer in transit since the wrapping is too thin

  The month-end close takes too long
  - Closing the books takes nine days
  - Accounting works weekends to finish the month
  - Figures are corrected for two weeks after month end
  ~ Finishing the monthly accounts is slow
  = Finance does overtime at the end of each period
  = The books of October are still open in mid-November

  Payments cannot be matched
  - The bank statement shows sums without a reference
  - Accounting searches for an hour whose money it is
  - Partial payments stay open for months
  ~ They do not know which invoice a transfer belongs to
  = Money comes in and nobody knows what it was for
  = Incoming transfers are assigned by guessing

  The warehouse runs out without warning
  - They notice an empty shelf when the customer stands there
  - Nobody reorders screws until they are gone
  - Production stopped because packaging had run out
  ~ Stock is used up before anyone notices
  = They only realise that material is low when it is finished
  = Replenishment starts after the last box was taken

  Forecasts are useless
  - They plan with a spreadsheet from before the crisis
  - Too much food is thrown away as nobody knows how many guests will come
  - Demand in summer surprises them each year
  ~ They cannot predict how much will be needed
  = They order by gut feeling and are left with the rest
  = Every season they are caught off guard by demand

  Updates break things
  - After each release the printer stops
  - They fear the next version because the last one cost two days
  - A patch changed the buttons and nobody was told
  ~ New versions cause outages
  = Upgrading wrecked their labels again
  = They refuse to install the upgrade after what happened in spring

  The app is only in English
  - Polish drivers do not understand the screens
  - Cleaning staff cannot read the instructions
  - The help text exists in one language
  ~ Their workers do not speak the language of the software
  = Forklift drivers guess what the buttons mean since they do not know English
  = Nothing is translated for the plant in Spain

  Data is lost in a power cut
  - Half a day of entries was gone after the outage
  - When the browser closes, the form is empty
  - A crash wiped out the tour of the day
  ~ Unsaved work disappears
  = The tablet battery died and the whole stock count with it
  = They had to enter everything again after the system went down

  Rights are too broad
  - Every temp can see salaries and margins
  - An intern deleted a price list
  - Nobody can say who may do what
  ~ Everyone can see and change everything
  = Trainees have access to confidential numbers
  = The auditor objected that anybody may alter a booking

  Changes leave no trace
  - A price was altered and nobody knows by whom
  - The auditor asked who released the payment
  - Entries disappear and no one did it
  ~ One cannot see who changed a record
  = It is impossible to find out which colleague edited the order
  = No proof of who did what when the inspection came

  Getting data out is hard
  - The export stops after a thousand lines
  - They copy figures from the screen into a spreadsheet
  - To look at their own margins they have to ask us
  ~ They cannot pull their numbers into Excel
  = Retyping tables off the screen because nothing can be downloaded
  = Their analyst begs us for a dump every quarter

  Importing lists fails
  - Price lists with accents are rejected
  - The upload breaks off without saying which line is wrong
  - New articles have to be entered one by one
  ~ Loading article files does not work
  = Uploading a supplier file ends in a meaningless error
  = They key in nine hundred items as the file is refused

  Searching finds nothing
  - Articles with umlauts do not show up
  - One has to know the exact number to find a customer
  - A search for screws gives four thousand hits
  ~ They cannot find an item unless they know its code
  = Looking for a part by name yields either nothing or everything
  = Only people who know the codes by heart find what they need

  Too many e-mails
  - Alerts come so often that nobody reads them
  - Every order causes seven messages
  - The important warning drowned among newsletters
  ~ They are flooded with notifications
  = They ignore our messages as there are dozens a day
  = Critical warnings get lost in the noise

  The contact person keeps changing
  - They explain their business to a new rep every half year
  - Nobody told them that their account manager had left
  - Each call ends with somebody else
  ~ They have a different contact each time
  = A new face every few months and the story starts over
  = When they ring they never get the one who knows them

  Onboarding a new branch takes months
  - The new site works on paper until IT is ready
  - Opening a store means forty forms
  - Each location is set up from scratch
  ~ Connecting another site is slow
  = Their fifth shop still waits to be switched on
  = Adding a subsidiary takes half a year

  Interfaces break silently
  - Orders were not transferred for two days and nobody noticed
  - The link to the ERP stops without an error
  - A changed field in their system kills the transfer
  ~ The connection to their ERP drops and no one sees it
  = For a whole weekend no data went across and there was no alarm
  = The sync dies quietly

  Serial numbers cannot be traced
  - After a recall nobody knew which customers got the lot
  - Batches are mixed on the shelf
  - The origin of a part has to be looked up in folders
  ~ They cannot tell which batch went where
  = In a product recall they had to phone every single buyer
  = There is no way to follow a lot from supplier to patient

  Freight costs are a surprise
  - The carrier's bill is double what was calculated
  - Nobody knows the toll before the trip
  - Small parcels cost more than the goods in them
  ~ Shipping charges turn out higher than planned
  = What the haulier wants in the end has nothing to do with the estimate
  = They lose their margin to transport fees they learn of afterwards

  Empty trips
  - Trucks come back without cargo
  - Two vans drive to the same street on one day
  - Half-full lorries leave because nobody bundles the orders
  ~ Vehicles drive around half empty
  = On the way home the lorry carries air
  = Two of their drivers met at the same customer

  Customers keep asking where their order is
  - Two people do nothing but answer calls about orders
  - The customer sees no status after ordering
  - The service desk looks up tracking numbers all day
  ~ Buyers ring to learn the status of their order
  = Their phone never stops: has my parcel been sent?
  = Half of the calls are people wanting to know how far their order is

  Paper gets lost
  - Delivery notes disappear between the gate and the office
  - Signed forms are searched for in folders
  - A missing slip delays the invoice by weeks
  ~ Proofs of delivery cannot be found
  = Documents go missing on the way from the driver to the office
  = They hunt for a signed sheet of paper in ten binders

  Quality problems show up too late
  - Faults are found by the customer
  - A bad batch was noticed after two thousand pieces
  - Measurements are written down and never looked at
  ~ Defects are discovered only after shipping
  = The buyer is the first to notice that something is wrong with the parts
  = Nobody sees the trend until there is a pile of scrap

  Machines stand still
  - The line stops and the fitter comes after three days
  - Maintenance happens after the breakdown
  - Nobody knows how many hours the pump has run
  ~ Unplanned downtime of equipment
  = The press was idle for a week because service came too late
  = They repair when it is broken, never before

  Meals do not fit the residents
  - Changes of diet reach the kitchen a day late
  - An allergy was on a sticky note
  - The home throws away food as absences are not reported
  ~ The cook does not learn who needs what diet
  = Somebody with an intolerance got the wrong plate
  = The kitchen prepares portions for people who are in hospital

  Shifts are planned in spreadsheets
  - Swapping a shift takes ten messages
  - Two nurses on holiday and nobody noticed
  - The roster hangs on the wall and is wrong by noon
  ~ The duty roster is an Excel sheet
  = Staff scheduling falls apart when one person is ill
  = Nobody knows who is on duty tomorrow

  Our invoices do not fit their system
  - They print the PDF and type it in
  - Their portal refuses our file
  - Without the order number accounting cannot book it
  ~ They cannot process our bills electronically
  = Our invoice is rejected as their reference is not on it
  = Accounts payable keys our bill in by hand since the format is unknown

  Nobody sees the whole picture
  - For one answer they open four systems
  - Sales and service know different things about the customer
  - The boss asks five people to learn how a deal stands
  ~ Information is scattered over many tools
  = They jump between windows to answer one simple question
  = Everyone has a piece of the truth and no one has it all

  Ordering by phone causes mistakes
  - The nurse spells article numbers on the telephone
  - Orders on the answering machine are misheard
  - Nobody can prove what was ordered
  ~ Misunderstandings happen when orders are phoned in
  = They call in what they need and half of it is written down wrong
  = A verbal order ended in ten boxes instead of one

  Supplier prices change without notice
  - They learn of an increase from the invoice
  - Raw material costs jump and the offer is already out
  - Nobody compares what was agreed with what is charged
  ~ Vendors raise prices and do not say so
  = They find out that steel went up when the bill comes
  = Cost increases from suppliers eat up their margin unseen
`);
