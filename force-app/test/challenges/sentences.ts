/**
 * Sentences as people write them into the challenge form, labelled by hand: does the text name a solution (`S`) or tell a
 * problem (`P`)? Capital letters mark the hard ones: a problem that mentions a feature, a solution without "need".
 * The rules of c/problemLanguage were written and mended with WRITTEN_FROM only. HELD_BACK was written before the rules
 * that it measures; a rule must never be changed because of a sentence in it.
 * Longer than files are elsewhere: data.
 */
export interface Sentence {
  text: string;
  isSolution: boolean;
  isHard: boolean;
}

export const readSentences = (lines: string): Sentence[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, mark = '', text = ''] = /^\s*([sSpP]) (.*)$/.exec(line) ?? [];
      return { text, isSolution: mark.toLowerCase() === 's', isHard: mark === mark.toUpperCase() };
    });

/** Small letter: plain. Capital letter: hard. */
export const HELD_BACK = readSentences(`
  s They need a mobile app for the warehouse
  s Please add a search field to the order list
  s They want an interface to SAP
  s We need single sign-on
  s It would be nice to have a dark mode
  s They would like a weekly report by e-mail
  s Customer asks for a REST API
  s Add a button to cancel the whole shipment
  s They should be able to filter by warehouse
  s They require two-factor authentication
  s Can we build a dashboard for their sales managers?
  s The customer wishes for an Excel export
  s They need an option to split an invoice
  s We should integrate with DHL
  s They want us to support Polish
  s Could you implement bulk upload of price lists?
  s He asked whether we can offer a customer portal
  s Missing feature: copy an existing order
  s They would love a drag and drop planner
  s Provide a webhook when the status changes
  s Needs a field for the lot number
  s We have to deliver a Power BI connector
  s They want to have push notifications
  s Please make the columns configurable
  s They need role-based permissions
  s Introduce an approval workflow for returns
  s She wants a calendar view of the deliveries
  s Feature request: automatic reminders for late payers
  s They need the ability to attach photos to a complaint
  s It would help to have a barcode scanner in the app
  S Barcode scanning on the phone
  S An undo button for the dispatch screen
  S Automatic matching of payments to invoices
  S How about a chatbot for the night shift?
  S Let drivers sign on the tablet
  S Offer a flat rate for seasonal users
  S Show the stock level right in the basket
  S Just give them read access to the API
  S A template library would solve this
  S With a plug-in for Outlook this would be done
  S Ideally the form is filled in from the customer master
  S Merge the two portals into one
  S One login for all three systems
  S Switch them to the new connector
  S Send the packing list together with the invoice
  S If only there was a traffic light on the order page
  S Integration with their old ERP via EDI
  S The system could warn them before the stock runs out
  S Simply let the clerk edit a booked order
  S Replace the fax with an online form
  S Make it possible to reserve parts by phone
  S Why not colour the overdue lines red?
  S Better: a wizard that leads through the claim
  S An AI that reads the supplier mails
  S Allow more than five users per licence
  S A hotline on weekends
  S Maybe we can sell them the reporting module
  S Self-service returns labels
  S They dream of a single screen with everything on it
  S Import of GS1 data would be a big win
  p They type every order twice
  p Nobody at the customer knows where a return is
  p The month-end close takes them nine days
  p Their drivers wait an hour at the ramp every morning
  p Every third delivery note is wrong
  p They lose track of complaints during holidays
  p Our invoices arrive after the goods, and accounting refuses them
  p Night shift cannot reach anybody when the line stops
  p They find out about a price change only from the invoice
  p New nurses give up on the ordering screen
  p The technician comes without the spare part
  p They do not trust the stock figures
  p It takes three people to answer one question about a delivery
  p Residents get the wrong meals because changes arrive too late
  p They pay for users who left years ago
  p Their own customers call because nobody told them the truck is late
  p Auditors found invoices without a signature
  p Getting a quote from us takes two weeks
  p The team in Lyon works with last week's figures
  p They miss the early-payment discount almost every month
  p Prices differ between the contract and the invoice
  p A power cut wipes out half a day of entries
  p They are afraid of the migration because the last one went wrong
  p The warehouse runs out of boxes without warning
  p Old employees know the codes by heart, new ones are lost
  p Nobody notices when a pallet goes missing
  p They cannot tell which branch ordered what
  p Screens are unreadable in the cold store with gloves on
  p The contract is forty pages and no one understands the penalties
  p Returns pile up in the yard in January
  P The export drops every second line
  P They need four hours to prepare the weekly report
  P The dashboard shows yesterday's numbers, so nobody looks at it
  P Single sign-on throws them out every few minutes
  P They need to phone us to learn whether an order was received
  P The mobile app loses the signature when the signal is gone
  P They want to know where their truck is and have to guess
  P Adding a user takes a week because three people have to approve it
  P They cannot import price lists with more than a thousand lines
  P The search does not find articles with umlauts
  P Their API key stops working without warning
  P It should take a minute, it takes half an hour
  P They built a spreadsheet beside our report because they do not believe it
  P Every update of the connector breaks their labels
  P The barcode scanner cannot read labels that are wet
  P They have to add the freight cost by hand to each invoice
  P Notifications come so often that nobody reads them
  P The approval workflow hangs when the manager is ill
  P They would have to shut the plant down to install the update
  P The filter forgets what they chose, so they start again each time
  P They asked three times and never got an answer from support
  P Our portal is only in English and their drivers speak Polish
  P They wanted to cancel the order and nobody could
  P The button to cancel sits next to the one to confirm, so orders get lost
  P The integration with their ERP went down on Black Friday
  P They need the figures on Monday and get them on Thursday
  P Without an interface, two clerks copy addresses all day
  P Exporting to Excel is the only way they can see their margin
  P They could not log in from the new site for two weeks
  P To allow one late booking, the whole month has to be reopened
  s They need a customer login for their branches
  s Please send the invoice as XML
  s They want an app that works in German
  s We need a report on open claims
  s They would like to pay by card
  s It would help to have a map of all trucks
  s Add a comment field to the delivery note
  s They ask for a link to SAP Ariba
  s They should be able to cancel an order online
  s Customer requires a data export every quarter
  s Can we offer them a cheaper licence for part-time staff?
  s The customer wishes for a training video
  s They need us to host the data in Switzerland
  s We should print the lot number on the box
  s He asked whether we could open the API
  s Could you build a form for damage claims?
  s They want alerts on their phone
  s They need a second login for the night shift
  s We must support barcodes of the new kind
  s They'd love to have a live chat
  S Delivery windows of one hour
  S Why not let the driver close the claim on the spot?
  S An order template per branch
  S Pick-up stations near the plant
  S Colour the late orders red
  S If there was a button to repeat last week's order, she would be happy
  S A price list they can download themselves
  S Two-step approval for discounts
  S Ship the spare parts together with the machine
  S Their boss suggests a monthly call with our engineers
  S Photos of the damage right in the claim
  S Move the deadline for orders to six in the evening
  S One invoice per month instead of forty
  S Give the nurses their own list of articles
  S Bring back the old search
  S Voice input for people with gloves
  S How about a sticker that survives the freezer?
  S Sort the stops by postcode
  S They would pay extra for Saturday delivery
  S Somebody on site during the first week
  p They wait two weeks for an offer
  p Nobody knows who approves a discount
  p Their boxes arrive wet
  p The same question is answered by three people
  p They lose a day each month to reconcile payments
  p Drivers find the gate closed
  p They pay penalties when a truck is late
  p The kitchen throws away food every Friday
  p Their accountant does not understand our invoices
  p It takes a month until a new nurse can order
  p They never know when the technician comes
  p Parts are missing in every third delivery
  p Their stock list is wrong by noon
  p They print everything because the screen is too small
  p She cannot see what was ordered yesterday
  p The phone is busy all morning
  p They were not told about the recall
  p Claims disappear for weeks
  p Their best driver quit over the paperwork
  p Prices on the invoice differ from the offer
  P The search finds parts that were discontinued years ago
  P They export the orders to Excel because the report leaves out half of them
  P The reminder comes when the goods are already there
  P Login by text message fails in the basement
  P The app asks for a signature that nobody can give at night
  P Their buyers fill in the same form for every branch
  P The API returns prices without tax
  P They got a dashboard last year and nobody opens it
  P The new filter hides orders of the other plant
  P Notifications arrive in the middle of the night
  P Import errors are found by the customer
  P The tracking page shows the truck where it was yesterday
  P They need the password of a colleague who is on leave
  P The template for tenders still carries the old logo and price
  P Their interface stops at the month end and nobody notices
  P They would like to trust the stock figures and count twice instead
  P A view with forty columns does not fit their screen
  P Our training was three years ago and half the team is new
  P They must call the hotline to change a delivery date
  P Permissions are granted by mail and forgotten
`);

/** The half that the rules were written from. */
export const WRITTEN_FROM = readSentences(`
  s Add an export button
  s They need SSO
  s They want a dashboard with all open orders
  s Please build an integration with Salesforce
  s We need a bulk edit for addresses
  s The customer requests a mobile version
  s They would like to have a customer portal
  s Can you add a filter by region?
  s It would be great if there was an API for stock levels
  s They ask for an automatic e-mail when a parcel is delayed
  s Create a report for the management
  s They should get a traffic-light view
  s We must offer a Spanish user interface
  s They need the option to change the delivery date online
  s Implement EDI for invoices
  s Feature wish: duplicate a quote
  s They need a tool to plan the routes
  s The users want keyboard shortcuts
  s They want the app to work offline
  s Wants a plugin for their web shop
  s Support for PDF/A would be important to them
  s They require an audit log
  s Enable them to upload several files at once
  s It would be helpful to have a history of changes
  s They are looking for a connector to Dynamics
  s Could we provide a template for complaints?
  s They expect a configurable workflow
  s A chat function is requested
  s We should automate the reminders
  s Customer would love to see a map of the trucks
  S Export to Excel on every list
  S A big red stop button
  S Dark mode
  S Let the driver take a photo of the damage
  S How about sending the papers by mail?
  S Give every branch its own login
  S Why don't we put the order number on the label?
  S Auto-fill the address from the postcode
  S Reminders by text message two days before
  S One page with all complaints
  S If we had an app, the fitters could book parts themselves
  S Show the price before the order is sent
  S Push the tracking number to their web shop
  S Simply add the lot number to the delivery note
  S Voice input for the warehouse
  S A better search
  S Automated approval for small amounts
  S Move the reports to Power BI
  S With single sign-on they would be happy
  S Maybe a monthly subscription instead of licences
  S An importer for the old article data
  S Use QR codes instead of paper
  S The portal could suggest the usual order
  S Direct link from the invoice to the delivery note
  S Combine both order forms
  S A field for the cost centre
  S Allow partial deliveries
  S Preferably a tablet version
  S Extend the trial to three months
  S Machine learning to predict demand
  p The clerk copies each invoice into two systems
  p They never know whether a return has arrived
  p Deliveries come on days when nobody is there
  p It takes a week until a new driver may start
  p Support answers after three days
  p Half of the labels cannot be read
  p They throw away food because the forecast is wrong
  p Nobody understands our price list
  p They lose customers because they answer too late
  p Every site works with different article numbers
  p The fitters drive back because a part is missing
  p Their accountant checks each line by hand
  p Mistakes show up only when the goods are gone
  p They are blind between dispatch and delivery
  p Two colleagues work on the same order without knowing
  p The night nurse orders by phone and nobody writes it down
  p The system is down every Sunday night
  p They pay penalties for late deliveries they did not cause
  p It is impossible to see who changed the price
  p The tablets freeze in the cold
  p Temporary workers make most of the mistakes
  p We send them the wrong contact person every time
  p The yearly stock count stops the plant for two days
  p Their boss hears about problems from the customers
  p They forget to renew the contract and pay double
  p Sales promises dates that the plant cannot keep
  p Papers get lost between the gate and the office
  p They guess how many boxes they will need
  p The contract has no end date and they feel trapped
  p Complaints are kept in the heads of two people
  P The export button is hidden, they retype the list
  P They cannot export more than a hundred lines
  P They need two days to close the month
  P The API times out every morning at eight
  P The search takes a minute for each article
  P They need to ask three people before they can answer a customer
  P The report does not match their books
  P They have to create each user twice
  P Nobody uses the dashboard because it is always empty
  P The app does not work in the basement
  P They want to ship on the same day and cannot
  P The integration loses orders without an error
  P They had to build their own tool because ours was too slow
  P Our login page locks them out after a holiday
  P They should pay within ten days and get the invoice after twelve
  P The filter shows branches that are closed for years
  P Adding a new article means filling in sixty fields
  P Their import fails whenever a name has an accent
  P The workflow sends the approval to people who left
  P They would switch tomorrow if the data could be moved
  P The e-mails from the system end up in the spam folder
  P For one report they open four systems
  P They need the papers before the truck leaves and get them after
  P The mobile version hides half of the order
  P The automatic reminder goes to customers who have paid
  P Without a button to stop, the line runs on until it is full
  P Changing one price means an e-mail to us and a week of waiting
  P They asked for the figures in March and still wait
  P Scanning a label takes five tries
  P They wish they knew what is in stock
  s They need the price list as a PDF
  s We need an app for the drivers
  s They'd like to see stock levels in real time
  s Could you make the search faster?
  s It would be nice to have dark mode
  s Please integrate with SAP
  s They are looking for an API
  s Need a dashboard for the board
  s They asked whether we can do two-factor login
  s They want us to host it in Germany
  s Can it sync with Outlook?
  s They want an Outlook plugin
  s It should be possible to print three labels at once
  s They request a test environment
  s They asked us to translate the manual
  s We need to give them a German manual
  s They are asking for dark mode again
  s They wish they had a copy button
  s They need EDI with their wholesaler
  s They want push messages instead of mails
  S Bulk edit
  S An alert when stock is low
  S Customer wishes for a dedicated account manager
  S They insist on a 30-day payment term
  S They'd prefer a weekly email digest
  S One-click reorder
  S Hire a night shift for support
  S They would rather have a flat price
  S Maybe a checklist for new drivers
  S Wouldn't it be easier with barcodes?
  S They hope for a cheaper plan
  S Customer says we should drop the setup fee
  S Automatic reorder when stock runs low
  S A second approver for big orders
  S Could the driver take a photo at delivery?
  S They'd pay for an express option
  S Remove the captcha
  S They want it cheaper
  S A reminder before the contract ends
  S Better filters in the complaint list
  p Nobody can reach support at night
  p They need three days to close the month
  p They need two people to load one truck
  p They lose orders when the internet drops
  p Approval takes a week because the boss travels
  p They do not trust the numbers in the report
  p Their accountant spends a day a month matching payments
  p They have to call us for every change
  p Nobody knows which contract is valid
  p Their customers wait two weeks for a quote
  p She wants her evenings back
  p They are afraid of the upgrade
  p They miss deliveries because nobody rings the bell
  p A driver waits forty minutes at every gate
  p They were told one price and billed another
  p Each branch has its own price list
  p Her team works weekends to finish the stock count
  p The plant manager calls three people to get one figure
  p Nobody told them the API would change
  p Their reports and ours never agree
  P They should have known about the recall a week earlier
  P Import of the price list takes all night
  P Add to that the cost of returns: 40,000 a year
  P Use of the tool dropped by half after the update
  P They need to see five screens to answer one call
  P The export fails above 10,000 rows
  P The portal locks them out every Friday
  P They want to know where the truck is and have to phone the driver
  P Too many emails, the important ones get lost
  P The login page is confusing
  P The plugin crashes Outlook
  P A report that nobody reads is printed every day
  P They expect answers within a day and get them in a week
  P They want an answer and nobody picks up
  P Change requests disappear in a mailbox
  P Search only finds exact part numbers
  P The export button is greyed out for buyers
  P The app logs drivers out in the middle of a delivery
  P They should not have to call us to change an address
  P Price changes reach the shop a week late
`);
