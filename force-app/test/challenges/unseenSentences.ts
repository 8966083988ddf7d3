/**
 * Further sentences to measure c/ridealongSolutionHint by, alone and behind every framing. UNSEEN was written before its rules, by
 * the same hand. MENDED_WITH was written in two lots when the rules seemed done and measured 0.85/0.63 and 0.88/0.60 (precision,
 * recall); the kinds that it found lacking were then added. A next lot would find others.
 * Longer than files are elsewhere: data.
 */
import { readSentences } from './sentences';

export const UNSEEN = readSentences(`
  s They would be happy with a map of all their branches
  s Their wish is a calendar feed for service visits
  s What they need is an offline mode
  s What she wants: one page with everything on it
  s He is requesting an interface to their payroll
  s The buyer is asking for a second approver
  s Her team is looking for a tool to plan the tours
  s They are hoping we add Turkish
  s The client requested that we support Linux
  s Their CIO demanded single sign-on by spring
  s They were asking if we could send the invoices as XML
  s He kept asking for a button to repeat last month's order
  s Their controller dreams of a live dashboard
  s A reminder before the contract ends 'd be nice
  s It 'd help them to have a printable list
  s Would be good to have a search across all plants
  s Would love to see the margin on the same screen
  s Could the system warn them when a batch expires?
  s Could the app remember the last address?
  s Can your software read their QR codes?
  s Can the planner be opened on a phone?
  s Is there a way to block a supplier?
  s Is it possible to export the tickets?
  s Is there any chance of getting a German version?
  s Any plans for an Android app?
  s Do we have a connector for Oracle?
  s Do you offer an API for the scales?
  s Why can't the portal show open items?
  s Why don't we give them a sandbox?
  s How about a kiosk at the entrance?
  s What about an automatic handover to the night shift?
  s Maybe a nightly import would do
  s Perhaps we can sell them the training package
  s Our premium package would fix this
  s Our analytics module solves exactly that
  s The best fix is our scheduling add-on
  s The solution would be to move them to the cloud edition
  s I suggested our mobile scanner
  s I told them that the new release has bulk edit
  s I proposed a pilot with the forecasting module
  s I think they should upgrade to the enterprise plan
  s I would recommend a two-day workshop
  s My idea is a traffic light next to each order
  s One idea was to put tablets on the forklifts
  s We can solve this with the workflow engine
  s We could offer them a custom report
  s We should build a converter for their old files
  s We ought to give drivers a voice assistant
  s We need to develop an importer for their catalogue
  s We just have to switch on the archive
  s Let us bundle the connector with the licence
  s Let them choose the columns themselves
  s Let customers pay by card
  s Give the foreman a tablet
  s Give each branch its own login
  s Send a text message to the driver one hour before
  s Show the delivery window on the confirmation
  s Put a barcode on every crate
  s Make the password reset self-service
  s Automatically assign the nearest technician
  s Simply hide the fields nobody uses
  s Just integrate the two calendars
  s Please support right-to-left languages
  s Please, a bigger font on the terminal
  s Replace the fax with an upload page
  s Add the weight to the label
  s Allow more than one delivery address
  s Enable offline signatures
  s Build a bridge to their warehouse robot
  s Create a view for the auditors
  s Introduce roles for temporary workers
  s Extend the trial to sixty days
  s Translate the manual into Czech
  s Integrate with their time clock
  s Remove the confirmation dialog
  s Reduce the number of clicks to three
  s Bring the customer number back to the first page
  s Offer a discount for schools
  s Implement a rule for partial deliveries
  s Provide a template for the yearly report
  s Merge both price lists automatically
  s Single sign-on with Azure
  s Bulk upload for photos
  s A chatbot for opening hours
  s A heat map of claims by region
  s An undo button
  s Dark mode
  s Push notifications for approvals
  s Automatic translation of tickets
  s Better filters
  s One inbox for all channels
  s More fields on the visit report
  s An integration with their CRM
  s A mobile app for inspectors
  s Voice control for the picker
  s Two-way sync of contacts
  s A self-service portal for tenants
  s An alert when the silo runs low
  s A widget that shows today's arrivals
  s Support for digital signatures
  s Export to Power BI
  s An AI that drafts the answer
  s Own domain for the portal
  s The form should have a field for the cost centre
  s The label should show the weight
  s There should be a history of changes
  s There must be an option for split shipments
  s There ought to be a warning before the deadline
  s It should be possible to copy a visit
  s It must be possible to sign on glass
  s They should be able to track the container
  s Drivers must be able to reject a tour
  s Users should get a reminder
  s The tool could propose the cheapest carrier
  s The app should work with gloves on
  s The screen needs a bigger font
  s The portal needs two-factor login
  s The report needs a column for returns
  s Their shop needs a plug-in for our catalogue
  s They need us to deliver the data hourly
  s They need something like a shared inbox
  s They need to be able to forward an approval
  s They want to be able to see stock in real time
  s They want an app, nothing else
  s They want it in their own colours
  s They want everything in one tool
  s They want us to host it
  s She wants to get an SMS when the truck leaves
  s He wants the dashboard on his phone
  s They would like to have their logo on the quote
  s They'd like an extra licence for the intern
  s They'd love a plug-in for Outlook
  s They'd prefer a monthly subscription
  s They would rather have an API than files
  s They expect an automatic confirmation
  s They insist on an on-premise version
  s They are waiting for us to release the connector
  s They asked for a demo of the planner
  s They asked whether we could build a link to their ERP
  s They asked us to add a field for the vessel
  s She asked if the export could include photos
  s He suggested a nightly backup to their server
  s Their idea: a shared calendar for both teams
  s Wish list: filters, tags, colours
  s Feature request: attach a video to a claim
  s Requirement: integration with DATEV
  s Must have: role-based access
  s Nice to have: dark mode on the terminal
  s To do: build a report for returns
  s Proposal: use the scanner module
  s Next step: install the connector
  s If only they had an app for that
  s If we had a mobile version they would sign tomorrow
  s If there were an API they would use it
  s With a barcode scanner they would save an hour
  s With our route planner that would not happen
  s Instead of paper they should use tablets
  s They could use our archive
  s They would pay for a faster interface
  s They would benefit from our training
  s An app would help them
  s A chatbot would take the load off the hotline
  s Automating the invoices would solve it
  s Using our API would spare them the typing
  s Integrating the scales is what they need
  s It needs an undo
  s All they want is an export
  s The only thing missing is a connector to SAP
  s What is missing is a filter by region
  s A missing feature is the copy function
  s They lack an app for the drivers, so let us build one
  s They retype every order, so we should give them an interface
  s Orders get lost; they need a ticket system
  s Because nobody sees the stock they want a dashboard
  s The export is slow. They want an API
  s They copy lists by hand. Please add an import
  s Invoices are wrong, our billing module would fix that
  S Ability to clone a project
  S Option to mute alerts at night
  S Possibility to order without a login
  S Way to see who approved what
  S Configurable columns in the tour list
  S Automated stock counts with drones
  S Real-time location of trailers
  S Integration, integration, integration
  S Predictive maintenance for the presses
  S E-signature
  S SSO
  S Tablet holders in every cab
  S More seats for the summer
  S 24/7 hotline
  S Training for the new shift leaders
  p A pallet vanishes every other week
  p An invoice bounces every month
  p A driver quits each quarter
  p A truck leaves half empty every morning
  p A patient falls twice a week
  p A server dies whenever it gets hot
  p A batch spoils each summer
  p One login locks out the whole team
  p One typo stops the line
  p An approval travels through four desks
  p An export freezes the browser
  p An alert wakes the wrong person
  p A report contradicts the other one
  p A field disappears after saving
  p A filter hides half of the orders
  p A notification arrives a day late
  p A dashboard nobody opens hangs in the lobby
  p One button deletes everything
  p A search brings up cancelled orders
  p A tablet survives two weeks on their site
  p More fields mean more mistakes for them
  p Better reports never reached the plant
  p Automatic updates restart the scanner in the middle of a count
  p Automated mails end up in spam
  p Own trucks stand still while they pay carriers
  p Direct debits fail on holidays
  p Faster delivery costs them double
  p Search takes a minute
  p Login loops forever
  p Scanning fails in the cold store
  p Notifications drown the important ones
  p Integrations break with each release
  p Permissions grow and nobody removes them
  p Approval hangs with the boss
  p Tracking ends at the border
  p Training lasts six weeks and half of them leave
  p Export and import give different totals
  p The dashboard shows last week's numbers
  p The app logs them out every ten minutes
  p The portal forgets what they typed
  p The interface to the bank is down on Mondays
  p The connector drops every third message
  p The button is hidden below the fold
  p The filter resets itself
  p The hotline puts them on hold for half an hour
  p The new release changed all shortcuts
  p The scanner beeps and nothing happens
  p The reminder comes after the deadline
  p The report needs two hours to load
  p The form needs eleven clicks
  p The approval needs three signatures and takes nine days
  p Their planner needs a day for each tour change
  p They need two people to print one label
  p They need to phone the plant to learn what is in stock
  p They need to export everything to find one order
  p They need forty minutes to sign in
  p They want to leave because the invoices are never right
  p They want to know why the truck was late
  p They want their money back
  p They would like to understand their invoice
  p They would love to stop typing but nobody knows how the two systems fit
  p They asked us three times where the parcel is
  p They asked for help in March and never heard back
  p He asked why the price went up
  p She asked whether anybody reads the reports
  p They are asking each other who is responsible
  p They should have got the parts in May
  p They should not have to call us for every change
  p They must type the number twice
  p They must wait for the paper copy
  p They could not deliver for two days
  p They could lose the contract over this
  p They can see the order but not change it
  p Could not log in since Friday
  p Can't print labels when the server is busy
  p Cannot reach anybody on Sundays
  p Would cost them forty thousand a year if it happened again
  p It would have saved the order to know that earlier
  p It would take a week to count everything
  p There is no way to see who changed the price
  p There should have been twelve pallets and there were nine
  p There is a button for it but nobody dares press it
  p It is possible to order the same item twice by mistake
  p What they get is a list without prices
  p What she sees is yesterday's stock
  p What hurts them is the wait at the gate
  p Why is the invoice always wrong?
  p Why do they have to enter the weight again?
  p How can a pallet just vanish?
  p How many people must sign before a part is ordered?
  p Is anybody reading their complaints?
  p Who tells the driver that the ramp is closed?
  p When does the stock list get updated?
  p Maybe one delivery in five is on time
  p Perhaps a third of the calls are never answered
  p Please call them, they are losing the account
  p Just printing a label takes four programs
  p Simply finding an order takes ten minutes
  p I told them it would take a week and it took five
  p I suggested waiting until the stock count was done, they lost two days
  p I think they have given up on reporting damage
  p My contact spends her mornings copying numbers
  p We promised an app two years ago and they still wait
  p We changed the export and their macro broke
  p We send them three invoices for one order
  p We sold them a portal that nobody uses
  p We should be ashamed of how long they wait
  p Our billing module charges them twice
  p Our hotline does not speak Polish
  p Our app crashes on their tablets
  p Our last update deleted their templates
  p Our scheduling add-on ignores holidays
  p Send-outs are delayed every Thursday
  p Show cases arrive broken
  p Add-ons cost more than the licence
  p Change requests lie around for a month
  p Release notes are read by nobody
  p Build times doubled since March
  p Support tickets stay open for weeks
  p Set-up takes two days for each branch
  p Remove one user and all reports vanish
  p Change the address once and the order history is gone
  p Turn the page and the entries are lost
  p Move an appointment and the invitation goes to everybody
  p Open the list and the browser freezes
  p Print a label and three come out
  p Switching between the two systems takes up her day
  p Adding a branch takes half a year
  p Creating a quote takes three days
  p Sending the forms by post delays every claim
  p Connecting the scales failed twice
  p Importing the price list kills the server
  p Using the tool on site is impossible without a signal
  p Integrating the acquired company has taken two years
  p Replacing a lost badge takes a fortnight
  p Without a signal the drivers are blind
  p Without the paper slip the gate stays closed
  p Instead of one list they keep four
  p Instead of the part a bill arrived
  p With every release something else breaks
  p With two warehouses the numbers never match
  p If the driver is ill nobody knows the tour
  p If the boss is on holiday orders wait
  p If a field is empty the whole upload is rejected
  p Because the portal is slow they order by phone
  p Because the export has no dates they type them
  p Since the upgrade nobody gets reminders
  p After each import the prices are wrong
  p Before every audit they search for signatures
  p Every Monday somebody has to restart the interface
  p Every order is entered in two systems
  p Each branch has its own price list
  p Each search returns thousands of hits
  p Half of the alerts are false
  p Most reports are printed and thrown away
  p Many users share one password
  p Some drivers write the weight on their hand
  p Nobody trusts the dashboard
  p No one reads the notifications
  p Nothing warns them when a batch expires
  p Not one invoice was right this year
  p No app, no list, no phone number: they guess
  p No integration between scales and invoices, so weights are typed
  p No reminder came and the permit expired
  p Lost two customers because of late quotes
  p Missed the tender since the approval came a day late
  p Waits at the gate for three hours
  p Types every order twice
  p Copies the list by hand
  p Three days for a quote
  p Eleven clicks for one order
  p Forty mails a day about orders
  p Two weeks without an answer
  p Hours lost searching for drawings
  p Long queues at the counter
  p Wrong prices on every second invoice
  p Endless phone calls about the same parcel
  p Frustrated drivers
  p Missing parts on Fridays
  p Damaged pallets, no proof, no refund
  p Too many clicks
  p Paper everywhere
  p Chaos at the loading dock
  p The customer's IT blocks our mails
  p Their old ERP cannot read our files
  p Their best clerk retires and takes the knowledge along
  p Her team works until nine to finish the count
  p His forecast was off by half
  p Stock is counted by walking around
  p Prices are agreed on the phone and forgotten
  p Claims are settled after four months
  p Complaints disappear in a shared mailbox
  p Orders by phone are misheard
  p Interest in the portal faded after the first week
  p The requested reports never came
  p The wish for a discount is a symptom: they cannot plan their costs
  p The need to sign in four times a day slows them down
  p Their request for a quote was ignored
  p They requested a part in May and still have none
  p They wanted to pay and the link was dead
  p They expected the technician on Monday and he came on Thursday
  p They hoped the new app would help but it is slower
  p They dread the end of the month
  p They miss every deadline in August
  p They prefer paper because the tablet freezes
  p They insist that they never got the invoice
  p They wait for us to call back
  p They offer a reward for lost pallets
  p They build their own lists since ours are wrong
  p They use three tools for one order
  p They send somebody to the warehouse to look
  p They put notes on the screen to remember codes
  p They allow anybody to change prices and regret it
  p They share one licence among nine people
  P Self-service means that customers type the address wrong
  P AI writes answers that make no sense to their callers
  P Machine learning predicted snow shovels for July
  P Two-factor codes arrive after they expire
  P SSO fails for everyone with an umlaut
  P QR codes do not scan in sunlight
  P API limits stop their sync at noon
  P PDF exports lose the second page
  P Excel lists travel by mail and nobody knows the latest
  P E-mail approvals get lost
  P Text messages to drivers cost a fortune
  P Web shop orders arrive without a customer number
  P A new portal every year confuses their clerks
  P A better price was promised and never billed
  P A faster server changed nothing
  P An extra approval was added and now orders take a week
  P Automation replaced the one person who knew the exceptions
`);

export const MENDED_WITH = readSentences(`
  s Their plant manager is hoping for a screen above each line
  s They were wondering if the labels could be printed in colour
  s Our route optimiser would cut that in half
  s The cleanest answer is our hosted edition
  s I showed them the forecasting module
  s Could your colleagues build a bridge to their till?
  s Would it be possible to lock an order after approval?
  s Is there something that warns them before the stock is gone?
  s A voice bot for the night would do
  s A second screen for the dispatcher
  s Digital delivery notes
  s Colour-coded priorities in the tour list
  s Let the caretaker report it from his phone
  s Give every patient a reminder the evening before
  s Ship smaller boxes
  s Start the night shift's upload automatically
  s We might sell them the planning package
  s We could simply connect both calendars
  s They should just scan the crates
  s They are after an integration with their gate system
  s She is keen on a mobile version
  s They'd want it to work without a signal
  s He'd like the numbers as a chart
  s All that is missing is an upload for photos
  s What would help: a list of open permits
  s Wish: one login for all branches
  s Could be solved with our archive add-on
  s Needs a German interface
  s Wants the invoice as XML
  s Requires two approvers above ten thousand
  s They lack a portal for their suppliers
  s An easier way to book a room
  s Faster search, please
  s If the scanner could read both codes they would need one device less
  s Having an app would spare them the paper
  p A forklift breaks down whenever it rains
  p A password expires each Monday morning
  p A tenant moves out before the heating is mended
  p A wrong label costs them a pallet
  p The tablet loses its charge by noon
  p The module they bought does not talk to the till
  p Our new edition removed the button they use all day
  p Our interface delivers half of the orders
  p Search results come in no order
  p Filters reset at midnight
  p Reports arrive after the meeting
  p Dashboards differ from floor to floor
  p Scanners die in the cold
  p Nobody at the gate can open the portal
  p They scan each crate three times
  p They print the list because the screen flickers
  p They would have won the tender with the numbers a day earlier
  p They would rather call than use the portal
  p They could not find the permit when the inspector came
  p They need three signatures for a screw
  p They need the driver to phone from the gate since no one sees him
  p They want to give up on the app
  p They want somebody to answer the phone
  p She wants to know who moved the appointment
  p He asked us twice why the scales are off
  p They asked if anybody had seen the pallet
  p I proposed two dates and heard nothing
  p We should not have closed the ticket
  p We can see the order and they cannot
  p You can wait an hour at their gate
  p Adding a user takes a week
  p Give them a call, they have been waiting since May
  p Close the window and the draft is gone
  p Track and trace stops at the border
  p Share prices of their supplier fell and deliveries with them
  p Use drops every winter
  p Three systems, four passwords
  p Half a day lost per audit
  p Drivers without a signal
  p Patients who never got the letter
  p Late again
  p No feedback after the claim
  p Support is asleep when the night shift starts
  p Training was cancelled twice
  p How do they find out that a machine stands still?
  p Why must the nurse sign three times?
  p With the old scanner it took a minute, with the new one it takes two
  p If the gate is closed the driver turns round
  p An app that crashes is worse than paper
  s A countdown to the deadline on the first page
  s Their wish would be a link between scales and invoice
  s The fleet manager wants live positions
  s Couldn't you read the meter from afar?
  s I pitched our door sensors to them
  s We have exactly that in the facility edition
  s Automate the welcome letter
  s Publish the menu two weeks ahead
  s Weekly digest instead of single mails
  s They wish they could reorder with one tap
  s They'd sign if we had a Spanish interface
  s They need an easier way to hand over the keys
  s Someone should write an importer for their old tickets
  s Put the allergens on the label
  s Our answer is the new self-check-in
  s Would like to see the queue on the phone
  s Is a white-label version available?
  s They were looking for something to plan the berths
  s An automatic reminder would do
  s Colour the late ones red
  s More control over who gets which alert
  s She is asking us for a map with all chargers
  s The museum would like audio guides
  s Single source for all drawings
  s They could do with a shared inbox
  p A nurse walks four kilometres per shift to find a bed
  p The lift reports no faults although it stands still
  p Two of their vans have no scanner
  p The museum turns visitors away at noon
  p They still fax the menu to the kitchen
  p Their tenants do not know whom to call
  p The berth plan changes and the pilots hear it last
  p Alerts come at three in the morning for nothing
  p A key goes missing every month
  p The importer swallowed umlauts
  p The reminder went to the wrong patient
  p Somebody has to walk to the meter
  p They would be out of business if that happened in August
  p They asked for our terms and got a brochure
  p The mobile version hides the comments
  p White-label customers see our logo
  p An update erased the price list
  p Positions of the trucks are an hour old
  p Without the foreman nobody knows where the drill is
  p Colours on the screen mean something else on paper
  p Queue at the desk, forty minutes on Monday
  p We told them twice and they still send paper
  p Chargers, lifts, doors: each has its own app
  p More alerts than anybody can read
  p It takes a morning to find a free room
`);

/** What may stand before a sentence without changing what it says. */
export const FRAMINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Customer says: ${text}`,
  (text) => `Customer: ${text}`,
  (text) => `- ${text}`,
  (text) => `* ${text}.`,
  (text) => `• ${text}`,
  (text) => `1. ${text}`,
  (text) => `2) ${text}`,
  (text) => `Note: ${text}`,
  (text) => `FYI - ${text}`,
  (text) => `"${text}"`,
  (text) => `„${text}“`,
  (text) => `«${text}»`,
  (text) => `> ${text}`,
  (text) => `Hi all, ${text}`,
  (text) => `Hello team,\n\n${text}\n\nBest regards\nMara`,
  (text) => `Dear colleagues! ${text}`,
  (text) => `As discussed: ${text}`,
  (text) => `According to the plant manager, ${lower(text)}`,
  (text) => `He said that ${lower(text)}`,
  (text) => `She told me ${lower(text)}`,
  (text) => `Quote from the meeting: "${text}"`,
  (text) => `[12 May] ${text}`,
  (text) => `12.05.2026: ${text}`,
  (text) => `Problem: ${text}`,
  (text) => `Feedback from the visit - ${text}`,
  (text) => `**${text}**`,
  (text) => `${text}!!!`,
  (text) => `${text} (Berger, purchasing)`,
  (text) => `So, ${lower(text)}`,
  (text) => `Well, basically ${lower(text)}`,
  (text) => `In short: ${text}`,
  (text) => `${text.toUpperCase()}`,
  (text) => `We had a good visit on Tuesday. ${text}.`,
  (text) => `${text}. We meet again in June.`
];

function lower(text: string): string {
  return /^(I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
