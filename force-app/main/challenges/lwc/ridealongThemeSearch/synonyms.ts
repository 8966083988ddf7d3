/**
 * What people in selling, ordering, moving goods and paying call the same thing. Each line is one meaning. A word may stand
 * in several lines. Words are compared by their stem, so one form of each is enough; an expression of several words is
 * recognised as a whole.
 */
export const SYNONYMS = `
  type, retype, enter, key in, keyed, copy, transcribe, write down, fill in, entry, by hand, manual, re-enter
  twice, double, duplicate, second time, two systems, again, copies, several, repeat
  order, purchase, po, purchasing
  invoice, bill, billing, charge, charged
  late, delay, delayed, behind schedule, overdue, too long, missed, tardy
  deliver, delivery, shipment, ship, dispatch, consignment, send, parcel, shipping
  arrive, arrival, come, show up, reach
  truck, lorry, van, vehicle, hgv, trailer
  driver, courier, haulier, carrier, forwarder
  night, evening, weekend, after hours, office hours, late shift, am, sunday
  hotline, support, help desk, service desk, answer, pick up, reach, phone, telephone, ring, call, respond, reply, help
  return, send back, sent back, come back, coming back, credit
  stock, inventory, warehouse, shelf, stockroom, out of stock, on hand
  wrong, false, incorrect, error, mistake, differ, mismatch, not match, does not match, off, never true, inaccurate, mix-up, misheard, misunderstanding
  price, rate, pricing, catalogue, price list, increase
  outdated, old, out of date, last year, not up to date, stale, last spring
  quote, quotation, offer, tender, proposal, estimate
  login, log in, logging in, sign in, signing in, password, credential, locked out, get in, account blocked
  slow, slowly, lag, lagging, takes ages, ages, forever, freeze, performance, load, minute, sluggish, takes too long
  report, figure, number, statistic, analysis, kpi, dashboard
  manager, boss, management, board, head, supervisor, chief, executive
  newcomer, beginner, trainee, intern, new hire, hire, apprentice, temporary, temp, seasonal, new employee, newbie, onboarding
  employee, staff, worker, colleague, crew, personnel, people, team
  learn, train, training, understand, explain, overwhelmed, complicated, complex
  label, sticker, barcode, code, tag, qr
  unreadable, illegible, cannot be read, fade, pale, not recognise, scan, scanner, reader
  signal, network, reception, internet, offline, wifi, net, coverage, online
  approve, approval, sign-off, release, signature, authorise, sign off, sign, consent
  stuck, hang, wait, stand still, stands still, pending, bottleneck
  complaint, complain, claim, grievance, damage report
  forgotten, forget, lie in a mailbox, peter out, ignore, inbox, mailbox
  part, spare, component, piece, seal, gasket, replacement
  technician, fitter, engineer, mechanic, repairman, installer
  contract, agreement, term, clause, legal, lawyer, small print
  licence, license, seat, user, subscription, unused, idle
  customer, client, buyer, purchaser
  paper, document, form, slip, sheet, folder, binder, delivery note, proof of delivery, print
  search, find, look for, look up, locate, looking
  export, download, extract, pull, dump, get data out, into excel
  import, upload, loading, read in, file
  spreadsheet, excel, table, sheet
  email, mail, message, notification, alert, newsletter, warning
  too many, flood, drown, dozen, noise, so often
  language, english, translate, speak, polish, spanish, multilingual
  lose, vanish, disappear, missing, wipe, unsaved, go missing, hunt
  outage, power cut, crash, unsaved, go down, went down, battery, blackout, power
  right, permission, access, allow, confidential, everyone can, anybody may, privilege
  trace, auditor, audit, who changed, proof, history, inspection, log, by whom, find out which
  batch, lot, serial, recall, origin, traceability
  freight, transport, toll, shipping cost, shipping charge, freight cost, haulage, transport fee, postage
  cost, expensive, fee, margin, charge, expense
  empty, half empty, half-full, air, without cargo, idle
  route, tour, trip, drive, schedule, planner, dispatcher
  plan, planning, schedule, scheduler, roster
  track, status, how far, whereabouts, progress, tracking
  quality, defect, fault, scrap, flaw, faulty
  machine, line, equipment, press, pump, plant
  downtime, breakdown, stop, stand still, stands still, idle, standstill
  maintenance, repair, service, fix
  meal, food, kitchen, cook, diet, allergy, portion, plate, intolerance, eat, menu
  resident, patient, nurse, care home, hospital
  shift, roster, duty, rota, on duty
  supplier, vendor
  month end, month-end, closing, close the books, monthly accounts, end of each period, books, period, close
  accounting, accountant, finance, bookkeeping, accounts payable
  payment, transfer, money, bank, pay, paid, sum
  match, assign, belong, reference, allocate, what it was for
  forecast, predict, demand, gut feeling, foresee, expected, anticipate, season
  run out, used up, replenish, reorder, last box, out of stock, low, until they are gone
  update, release, version, upgrade, patch, new version
  branch, site, location, subsidiary, shop, store, outlet
  open, set up, connect, switch on, roll out, onboarding
  interface, connection, link, sync, transfer, erp, integration, edi
  silently, quietly, without an error, nobody noticed, no alarm, unnoticed, no one sees
  scattered, many tools, four systems, windows, several systems, piece of the truth, whole picture, silo
  contact, contact person, account manager, rep, representative, new face, different contact
  packaging, box, carton, film, padding, wrapping, crate, packing
  damage, crush, dent, broken, break, in transit, suffer, tear
  notice, announce, warning, told, inform, surprise, unannounced, without notice
  duplicate record, record, double entry, address book, copies, accounts, list four times
  phone in, by phone, verbal, spell, telephone, answering machine, call in
  invoice format, electronically, pdf, reject, refuse, format
  know, learn, realise, see, find out
  half, third, partial
  throw away, waste, left with the rest, leftover
  fast, quick, speed
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));

/** Words that say nothing about the problem; numbers neither: four screens and four customers have nothing in common. */
export const STOP_WORDS = new Set(
  `two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand dozen time times
   a about after all also an and any are as at be been before being but by can could do does done each ever every for from
   had has have he her his how i if in into is it its just me more most much my no nor not of on one only or our out over own
   she should so some such than that the their them then there these they this those through to under until up us very was we
   were what when which while who whose why will with would you your because since still even cannot can't don't doesn't
   nobody nothing never always without get gets got make makes made take takes took need needs want wants day week hour
   where many else too work works working longer thing there turn other another both either neither same thing something someone somebody whoever whatever let like`
    .trim()
    .split(/\s+/)
);
