/**
 * Themes and paraphrases that nothing was written from: neither the words in `wordGroups`, nor the weights, nor the stems of
 * c/ridealongThemeSearch. They only measure. One by which the search was mended has to be replaced.
 */
import { readThemes } from './themes';

/** `-` heard before, `=` what the next person would type. */
export const UNSEEN_THEMES = readThemes(`
  Meter readings are estimated
  - Half of the electricity bills rest on a guess because nobody reads the meter
  - Tenants get consumption figures that have nothing to do with what they used
  - The reading from the cellar is entered once a year at most
  = Usage is guessed rather than measured
  = Households dispute how much power they are said to have used

  Holiday requests go round in circles
  - An application for leave travels through three desks before somebody says yes
  - People book flights before they know whether they get the days off
  - The team calendar does not show who is away
  = Staff wait weeks until their vacation is confirmed
  = Two colleagues were absent in the same week because no one checked

  Meeting rooms are booked and empty
  - Half of the reserved rooms stand unused while teams look for a place
  - A series is cancelled but the room stays blocked
  - Somebody else sits in the room we reserved
  = There is never space for a workshop although nobody is in there
  = Conference rooms are taken on paper but no one turns up

  Expense claims take months to be refunded
  - A consultant waited eleven weeks for the cost of his hotel
  - Receipts are glued on sheets and posted to headquarters
  - Mileage is worked out with a pocket calculator
  = They advance travel money from their own pocket and get it back far too late
  = Nobody reimburses the taxi until the original slip has arrived by post

  Candidates hear nothing after the interview
  - Applicants are left without an answer for a month
  - The best engineer had signed elsewhere before we made an offer
  - Feedback of the interviewers lies in four inboxes
  = People who apply for a job never get a reply
  = Good applicants accept another position while hiring managers hesitate

  Drawings on site are out of date
  - The foreman builds from a plan that was replaced two weeks ago
  - Nobody can tell which revision of the drawing is valid
  - A wall went up in the wrong place because the old print was still hanging there
  = The construction crew works with an obsolete blueprint
  = Architects change details and the builders never hear of it

  Tools disappear from the van
  - Drills go missing and nobody knows who took them
  - A rented excavator stood on the wrong building site for a month
  - They buy the same laser every year because the last one cannot be found
  = Equipment gets lost between jobs
  = No one can say which crew has the measuring device

  Test results reach the doctor late
  - Laboratory findings come by fax and are typed off
  - A blood count lay on the printer over the weekend
  - The ward phones the laboratory five times a day
  = Physicians wait for lab values
  = Critical findings were seen only two days afterwards

  Lessons are planned around broken projectors
  - Teachers carry their own laptop because the classroom computer never starts
  - The caretaker hears of a broken lamp weeks later
  - Pupils watch the teacher search for cables
  = School equipment does not work when the class begins
  = Half of the hour is gone until the picture appears on the wall

  Donations cannot be acknowledged in time
  - Givers ask in March where their receipt for the tax is
  - Volunteers address thank-you letters by hand
  - A large gift was thanked for twice and a small one never
  = Sponsors do not get the confirmation they need for the tax office
  = Thanking the people who gave money eats up whole weekends

  Tickets are checked at one gate only
  - Visitors queue for an hour while the second entrance is closed
  - The scanner at the door cannot tell a used ticket from a new one
  - Season cards have to be looked up in a list
  = Guests stand in line outside because admission is so slow
  = A copied ticket gets two people into the stadium

  Heating runs in empty buildings
  - Radiators are on all weekend in offices where nobody is
  - The caretaker turns every valve by hand
  - Energy is wasted because rooms are heated for meetings that were moved
  = They burn gas for floors without anyone inside
  = Nobody can lower the temperature from afar

  Insurance policies are renewed without a word
  - Policyholders learn of the higher premium from their bank statement
  - Brokers find out about the expiry after the date has passed
  - The renewal letter goes to an address from ten years ago
  = Clients are surprised that their cover was prolonged at a higher premium
  = Our agents are not told when a policy runs out

  Claims adjusters drive for nothing
  - The expert stands before a locked door because the insured forgot the appointment
  - Photos would have been enough for half of the visits
  - Two experts were sent to the same house
  = Assessors travel to damage that could be judged from pictures
  = Nobody is at home when the surveyor arrives

  Guests wait at check-in
  - The reception copies every passport by hand
  - Rooms are ready but the front desk does not know it
  - A bus of tourists blocks the lobby for an hour
  = Hotel visitors queue in the lobby to get their key
  = Housekeeping finished long ago but no one tells the desk

  Recipes differ from branch to branch
  - The same soup tastes different in each restaurant
  - Cooks follow a note on the fridge instead of the recipe
  - Nobody knows how many grams of salt belong in the dough
  = Dishes are not the same in all of our houses
  = Every chef cooks as he likes

  Bread is thrown away in the evening
  - The bakery bakes by feeling and puts a third of it in the bin
  - Nobody writes down what is left over at closing time
  - Rolls are sold out at noon and cake is left at night
  = So much of what they bake ends up as waste
  = Unsold goods are binned every night

  Chargers for electric cars are out of order
  - Drivers find a dead charging point and nobody is responsible
  - The operator learns of the fault from angry reviews
  - The card is refused though the account is full
  = Half of the charging stations do not work
  = Motorists cannot load their battery because the column is broken

  Trains are cleaned in the wrong depot
  - A carriage comes back dirty because the cleaning crew waited elsewhere
  - The order of the trains changes and the cleaners do not hear of it
  - Toilets are reported blocked for three days
  = Passengers find filthy wagons since the cleaners were in another yard
  = Nobody tells the cleaning company about changes in the timetable

  Feed runs out on the farm
  - The silo is empty before anybody notices
  - The farmer climbs the ladder and knocks to hear how full it is
  - Lorries with grain come to full silos
  = Animals go hungry because the level of the tank was not noticed
  = Nobody measures how much fodder is left

  Vaccines get too warm
  - The refrigerator failed over night and the batch had to be destroyed
  - Temperatures are written on a sheet twice a day
  - Nobody can prove that the cold chain held
  = Medicine spoils because cooling broke down unnoticed
  = There is no evidence that the drugs were stored cold enough

  Tenants report the same leak again
  - Every resident of the house calls about one burst pipe
  - The plumber comes and somebody else has mended it already
  - Whoever reported water damage never learns what happens next
  = Ten neighbours phone because of a single dripping pipe
  = People who told us of a defect in their flat get no feedback

  Keys to the building are not returned
  - Forty keys are out and nobody knows with whom
  - A lock was changed because a cleaner had lost her key
  - The list of keys is a notebook in a drawer
  = They do not know who can enter the premises
  = Former employees still have a key to the door

  Court deadlines are written in a paper diary
  - The secretary copies the date of each letter into a book
  - An appeal was lodged a day too late
  - When she is ill nobody knows which deadline comes next
  = Lawyers miss time limits since one person notes them by hand
  = Solicitors depend on a calendar on the desk of their assistant

  Translations come back without context
  - Translators get a list of single words and guess
  - The German manual talks of a bank where a bench was meant
  - Every text is translated anew although it was done last year
  = Foreign versions of the handbook are full of nonsense
  = They translate identical sentences over and over

  Photos of products do not show what is sold
  - The shirt in the shop is blue and the one in the box is green
  - Half of the items in the web shop have no picture
  - Photographers name their files as they like
  = Online buyers receive an article of another colour than pictured
  = Images are missing for many articles

  Discounts are given at every salesman's whim
  - Two neighbours paid different sums for the same kitchen
  - Nobody sees what rebate was granted last time
  - Margins melt because everybody gives twenty percent
  = Each rep grants whatever reduction he likes
  = Profit shrinks since price cuts are not limited

  Prospects are called by three of us
  - A company had calls from three reps in a week
  - Territories overlap and nobody clears it up
  - Leads from the fair are handed out twice
  = Several sellers contact the same firm
  = Who looks after which region is not settled

  The fair stand has no internet
  - Demos fail in the exhibition hall because the connection breaks down
  - Leads are written on business cards and typed off later
  - Half of the contacts from the show are never called
  = At the trade show they cannot present anything online
  = Visitors of our booth hear nothing afterwards

  Machines are set up from memory
  - Only Karl knows the settings of the injection press
  - After a change of tool the first hundred pieces are scrap
  - The sheet with the parameters is soaked in oil
  = Nobody but one operator can adjust the machine
  = Each changeover produces waste until the values are right

  Safety training runs out unnoticed
  - A forklift was driven by somebody whose permit had expired
  - Certificates lie in a cupboard at the personnel department
  - The inspector found nine people without valid instruction
  = Workers operate cranes though their certificate is no longer valid
  = No one reminds them that the yearly briefing is due

  Near misses are not reported
  - Nobody fills in the accident form because it has six pages
  - The same stair made three people stumble
  - The safety officer hears of it in the canteen
  = Dangerous incidents stay untold since the form is too long
  = Risks on the shop floor are known to everybody but the safety officer

  Water samples are mixed up
  - Bottles without a label stand in the cold room
  - Two samples had the same number
  - The laboratory cannot say at which well the water was taken
  = Nobody knows where a probe comes from
  = Analyses were assigned to the wrong spring

  Waste bins are emptied when they are empty
  - The lorry stops at bins that hold nothing
  - The one at the station overflows every Saturday
  - Routes for the refuse collection are from 1998
  = Rubbish is collected where there is none
  = Full containers wait for the fixed day

  Library books cannot be reserved
  - Readers come in vain because the book is lent
  - Nobody tells them when it is back
  - Reminders are sent after the fee is due
  = Borrowers cannot put a title on hold
  = People travel to the branch and the volume is out

  Members cannot cancel online
  - The gym insists on a letter and people curse
  - Cancellations lie unopened for weeks and the fee is still debited
  - Angry reviews say that leaving is harder than joining
  = Ending the membership is only possible by post
  = They go on charging people who have quit

  Parcels cannot be left anywhere
  - The postman takes the package back because nobody opens
  - Neighbours are annoyed by the parcels of the whole street
  - A wish for a place to put it is ignored
  = Recipients are at work when the courier rings
  = One cannot say where to drop the box

  Voices of callers are not understood
  - The telephone robot sends people with an accent round in circles
  - Customers shout a number five times
  - Older people hang up when the machine speaks
  = The voice menu does not recognise what people say
  = Callers give up because they never reach a human

  Call centre agents ask everything again
  - The second agent does not see what the first one was told
  - Callers give their number three times
  - Notes of the conversation are in another system
  = You have to repeat your story with each transfer
  = What was discussed on the first call is unknown on the next

  Survey answers are never read
  - Four thousand comments of passengers lie in a file
  - Nobody has the time to sort the remarks
  - The same complaint about the seats comes each quarter and nothing happens
  = They ask people for their opinion and do nothing with it
  = Free text from the questionnaire is not evaluated

  Budgets are put together by mail
  - Thirty spreadsheets have to be merged each autumn
  - Nobody knows which version of the budget is the last
  - A typing error made a department half a million richer
  = Planning next year's spending means joining files of all departments
  = The financial plan had a mistake that nobody noticed

  Auditors want papers from ten drawers
  - For every audit two people copy documents for a week
  - A signed original could not be produced
  - Nobody knows how long a record has to be kept
  = Preparing for the inspection ties up the office for days
  = Evidence was asked for and was nowhere to be found

  Suppliers do not answer about compliance
  - Questionnaires on child labour come back blank
  - Nobody can say where the cobalt is from
  - Certificates of the factories ran out last year
  = Vendors leave our sustainability questions open
  = The origin of raw material is unknown

  Ships wait for a berth
  - A vessel lay before the harbour for two days because the quay was taken
  - The pilot hears of the new arrival time from the captain
  - Cranes stand ready and there is no ship
  = Freighters anchor outside since no place at the pier is free
  = Port and carrier do not exchange arrival times

  Containers are stacked in the wrong order
  - The box that leaves first is at the bottom
  - Cranes move five containers to get at one
  - Nobody knows at night which container goes on which train
  = To reach one container they have to shift many
  = What has to go out next lies underneath

  Patients do not turn up
  - Every fifth appointment is missed without a call
  - Nobody sends a reminder the day before
  - Free slots stay free though people wait for months
  = No-shows leave the surgery idle
  = Cancelled slots are not offered to those on the waiting list

  Seeds are sold under a wrong name
  - Farmers sowed winter wheat and got rye
  - Sacks are relabelled by hand in the yard
  - A variety was sold that is no longer admitted
  = What is in the bag is not what it says on the outside
  = Growers got another crop than they had ordered

  Screens in the shop show old offers
  - The display advertises a sale that ended on Sunday
  - Every branch changes its posters with a USB stick
  - Customers insist on the price of the poster
  = Advertising in the store is outdated
  = People at the till demand what last week's ad promised
`);
