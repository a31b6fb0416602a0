package app.tendero.conversation;

/** The words of {@link IntentIdeas} in English and German. */
final class IntentIdeasEnDe {

    static final String EN =
            """
            GREET: hi, hello, helo, hey, hiya, hii, yo, howdy, greetings, good morning, good afternoon
            GREET: good evening, good day, morning, hallo
            ANYONE: anyone there, anybody there, is anyone here, someone there, is anybody here, u there
            HOWAREYOU: how are you, how r u, hows it going, how is it going, what s up, whats up, sup
            THANK: thanks, thank you, thank u, thx, thnx, ty, tysm, cheers, thank, appreciated
            BYE: bye, goodbye, good bye, bb, see you, see ya, cya, later, good night, take care
            MENU: menu, main menu, options, home, start of menu
            CANDO: what can you do, what can u do, what can i do here, what do you do
            HELP: help, assist, assistance, support, help me
            HOW: how, hw
            CAN: can, could, may, able, possible
            LOST: dont understand, don t understand, dont get it, don t get it, confused, not sure how
            USE: use, using
            WORKS: work, works, working, function, functions, functioning, turn on, switch on, charge
            DOIT: do, does, go
            THIS: this, it, here
            CATALOG: catalog, catalogue, product list, price list, browse, collections, products
            WHAT: what, whats, wat, which, wht
            SELL: sell, selling, offer
            DELIVER: deliver, ship
            YOU: you, u, ya, your shop, guys
            YOUR: your, ur, yours, you, u
            SHOW: show, see, view, display, look, lemme see, show me, check
            SEE: see
            HAVE: have, got, has, had, there
            SEND: send, sending, sends
            ALL: everything, all, all of it, it all, whole
            GOODS: product, products, item, items, goods, collection, collections, article, stuff, things
            SHOP: shop, store, shops
            CART: cart, basket, bag, crat, trolley, kart
            OPEN: open
            SOFAR: so far, until now, till now, up to now
            TAKEN: taken, added, picked, chosen
            EMPTY: empty, clear
            REMOVE: remove, delete, take out, get rid of, erase, take
            OUT: out, away
            ORDER: order, orders, ordered, oder, ordr
            CHECKOUT: checkout, check out, chekout, chechout, pay now, proceed
            PAY: pay, paying, payment, payed
            NOW: now, right now, today
            WANT: want, wanna, would like, like to, ready, need, i d like
            GO: go, proceed, let s, lets
            DONE: that s all, thats all, that is all, ready, that s it, thats it, im done, i m done, done
            BUY: buy, buying, bought, purchase, purchased
            PURCHASE: purchase, purchases
            FINISH: finish, complete, finalize, finalise, close
            CANCEL: cancel, cancle, cancell, canceled, cancelled, cancelling, cancelation, cancellation
            MY: my, mine, our
            PLACE: place, placing, submit
            MISTAKE: mistake, by accident, accidentally, wrongly, mistakenly
            TRACK: track, tracking, traking, trace, tracking number, tracking link
            PARCEL: parcel, package, shipment, pakage, box, packet
            DELIVERY: delivery, shipping, delivry, postage, deliver, ship
            NOT: not, no, don t, dont, doesn t, doesnt, didn t, didnt, isn t, isnt, haven t, havent
            NOT: hasn t, hasnt, never, won t, wont, cannot, can t, cant, stopped, aint, quit
            ARRIVED: arrive, arrived, arrives, come, came, coming, delivered, get here, getting here
            RECEIVED: received, recieved, receive, recieve, got, get, gotten, delivered
            BROKEN: broken, broke, damaged, defective, faulty, defect, smashed, shattered, torn, ripped
            BROKEN: busted, cracked, scratched, leaking, bent, dented, spoiled, rotten, dirty, ruined
            FAQLONG: how long, how many days, how fast, how soon, how quick, delivery time
            FAQLONG: shipping time, delivery times
            NOTHING: nothing, anything
            WAIT: wait, waiting
            LONGAGO: weeks, days ago, weeks ago, ages, a week ago, 2 weeks, still, month, months
            WHERE: where, wheres, were is, where s
            WHEN: when, whens, wen, what day, what time
            SENT: sent, send, shipped, dispatched, ship, posted
            STATUS: status, state, update, progress
            NEWS: news, update, updates, news on, any news
            HAPPENED: happened, happening, going on, what about, happen, up with
            INFO: info, information, check, look up, details
            THINGS: stuff, things, item, items, product, article, goods, one
            LAST: last, latest, recent, previous
            NOTWANT: dont want, don t want, no longer want, not want, changed my mind, dont need
            STOPIT: stop, halt
            CANCELNOUN: cancellation
            ADDRESS: address, adress, addres
            CHANGE: change, update, edit, correct, new, different, modify, fix
            WRONG: wrong, incorrect, other than, not what, not the one
            ANOTHER: another, other, different, else, new
            MOVED: moved, i moved, moving
            OFFICE: office, work, workplace, neighbor, neighbour
            IT: it, this, that, its
            IS: is, was, are, s, has, came, came with, arrived, got, completely, were
            STOPPED: stopped, stop, quit
            REPORT: report, reporting, file, complain about, submit, tell you about
            DEFECT: defect, defects, fault, damage, broken
            PROBLEM: problem, issue, something wrong
            COMPLAINT: complaint, claim, complain
            ONE: a, one
            HOLE: a hole, hole in, holes in, has holes, a tear in
            HAS: has, have, with, there is, there s, full of, got
            IN: in, on
            STAIN: stain, stains, stained, spots, mold, mould, scratches
            WITH: with
            CRACK: cracked, crack, cracks
            SCREEN: screen, display, glass
            SIZE: size, color, colour, model
            PIECE: piece, part, one, item
            MISSING: missing, incomplete, lacking, not in the box
            TICKET: ticket, tickets, case, cases, reported issues
            HOWGOES: how is, hows, what about
            REPORTED: reported, i told, sent in, complained, my claim
            COMPLAINTS: complaints, claims, reports, complaint
            PRODUCTION: production, manufacturing, manufacture, factory
            PLAN: plan, planned, schedule, scheduled, planning, timetable, calendar
            LATE: late, delayed, behind, delay, on time
            TODAY: today, todays, tonight
            WEEK: week, weekly, this week
            LINE: line, lines, machine, machines
            RUN: run, running, active, working
            MADE: made, making, produced, produce, manufactured, build, built, sewn, finished
            COST: cost, costs, how much, price, fee, fees, charge, free, expensive
            DELIVERYCOST: shipping cost, shipping costs, delivery fee, delivery cost, delivery charge
            DELIVERYCOST: free shipping, shipping fee, shipping price, free delivery, postage
            YOUDELIVER: do you ship, do you deliver, do u deliver, do u ship, ship to, deliver to
            YOUDELIVER: can you ship, can you deliver, shipping to, delivery to
            TO: to, in, abroad, international, internationally, worldwide, outside
            IF: if
            DAYS: days, how many days, long
            RETURN: return, returns, returned, send back, send it back, give back, bring back
            POLICY: policy, conditions, rules
            REFUND: refund, refunded, money back, refunds, my money
            EXCHANGE: exchange, swap, exchanged
            PAYMENT: payment, pay, payments
            METHOD: method, methods, ways, options, types
            ACCEPT: accept, take
            PAYKIND: paypal, visa, mastercard, card, credit card, debit card, cash, cash on delivery, cod
            PAYKIND: apple pay, google pay, klarna, bank transfer, installments, crypto, amex
            WORK: work
            HOURS: opening hours, business hours, opening times, hours, working hours, store hours
            OPENS: open, opening, opened
            CLOSES: close, closing, closed, shut
            DAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, sundays
            DAY: saturdays, holidays, christmas, tomorrow
            HOUR: oclock, o clock, until, till
            ISIT: are you, are u, you, is it
            CONTACT: contact, contact us, contact info, contact details, get in touch
            PHONE: phone, phone number, telephone, whatsapp number, mobile number, call you
            GIVE: give, tell, send, pass, put me through, connect
            NUMBER: number
            LOCATED: located, location, find you, based, are you guys, r u
            EMAIL: email, e mail, mail address, email address
            REACH: reach, contact, get hold, get in touch
            TALK: talk, speak, chat, talking, speaking, call, connect
            PERSON: person, human, humans, agent, representative, operator, real person, advisor, staff
            SOMEONE: someone, somebody, anyone, anybody, one
            BOT: bot, robot, machine, chatbot, computer
            MANAGER: manager, manger, boss, supervisor, owner
            REAL: real, actual, living, live
            CALL: call, phone, ring
            ME: me
            SERVICE: customer service, customer support, customer care, service
            NOTMORE: dont, don t, do not, no more, not anymore, never, stop
            MESSAGE: message, messages, messaging, write, text, texting, writing, spam, contact, msg
            MORE: more, anymore
            UNSUBSCRIBE: unsubscribe, opt out, stop, remove me, take me off
            AGAIN: again, back
            BEGIN: start, begin, resume, subscribe
            YES: yes, yep, yeah, yup, sure, ok, okay, do it, go ahead, please do, right, y, of course
            NO: no, nope, nah, no thanks, don t, dont
            LEAVEIT: leave it, never mind, nevermind, forget it, keep it
            BACK: back, go back, return
            LIGHT: a, an, the, is, are, am, i, im, m, i m, you, u, me, my, we, it, to, of, for, in, on
            LIGHT: do, does, did, please, pls, plz, ok, okay, so, just, can, could, would, want, wanna
            LIGHT: need, like, now, really, very, much, some, any, and, or, with, your, ur, this, that
            LIGHT: here, there, s, d, ll, great, well, then, hi, hello, hey, shop, sir, bro, let, lets
            LIGHT: go, be, will, about, at, by, up, good, nice, from, guys, all, everyone
            """;

    static final String DE =
            """
            GREET: hallo, halo, hi, moin, servus, guten tag, guten morgen, guten abend, grüezi, hey, na
            GREET: grüß gott, gruess gott, tach, moin moin, hallöchen, guten morgen zusammen, huhu
            ANYONE: jemand da, ist jemand da, ist da jemand, wer da
            HOWAREYOU: wie gehts, wie geht s, wie geht es, alles klar, was geht
            THANK: danke, dankeschön, danke schön, vielen dank, dank, merci, besten dank, bedankt
            BYE: tschüss, tschüß, ciao, bis bald, bis später, auf wiedersehen, auf wiedersehn, schönen tag
            BYE: bis dann, schönen abend, mach s gut
            MENU: menü, menue, hauptmenü, optionen, übersicht, startseite
            CANDO: was kannst du, was kannst du alles, was kann ich hier machen, was kannst du machen
            HELP: hilfe, hilf, helfen, helft
            HOW: wie
            CAN: kann, könnt, kannst, können, könnte, darf
            LOST: versteh nicht, verstehe nicht, versteh ich nicht, kapier nicht, komm nicht klar
            LOST: versteh das nicht
            USE: benutze, benutzen, nutzen, bediene
            WORKS: geht, funktioniert, funktionieren, läuft, klappt, gehen, schließt, startet
            DOIT: machen, mach, mache
            THIS: das, hier, es, dies
            CATALOG: katalog, sortiment, kollektionen, produkte, angebot, preisliste, artikel
            WHAT: was, welche, welcher, welches, wie
            SELL: verkauft, verkaufen, verkaufst, bietet, führt
            YOU: ihr, du, sie, euch
            YOUR: eure, euer, ihre, deine, ihr
            SHOW: zeig, zeige, zeigen, anzeigen, sehen, ansehen, schau, guck, anschauen
            SEE: sehen
            HAVE: habt, haben, hab, hat, gibt, gibts, habe
            SEND: schick, schickt, schicken, sende, schicke, senden
            BACKWARD: zurück, retour
            REWRITE: wieder schreiben
            ALL: alles, alle, ganze, komplett
            GOODS: produkt, produkte, artikel, ware, waren, kollektionen, sachen, teil
            SHOP: laden, geschäft, shop, filiale
            CART: warenkorb, einkaufswagen, korb, wahrenkorb, einkaufskorb, wagen
            OPEN: öffne, öffnen
            SOFAR: bis jetzt, bisher, schon drin
            TAKEN: ausgesucht, genommen
            EMPTY: leeren, leer, leere, ausleeren
            REMOVE: löschen, lösche, entferne, entfernen, rausnehmen, wegmachen, raus
            OUT: raus, weg
            ORDER: bestellung, bestellungen, bestelung, bestellt, auftrag, bestell, bestelle, bestellen
            CHECKOUT: kasse, zur kasse, zur kase, kaufabschluss, bestellung aufgeben, jetzt bestellen
            PAY: zahlen, bezahlen, zahle, bezahle, zahlung
            NOW: jetzt, gleich, sofort
            WANT: will, möchte, mochte, würde gern
            GO: los, gehen, geht
            DONE: das wars, das war s, das ist alles, mehr nicht, fertig, bin fertig
            BUY: kaufen, kauf, gekauft, einkauf, kaufe
            PURCHASE: kauf, einkauf
            FINISH: abschließen, abschliessen, beenden, abschließe, schließe, fertig machen, schließ
            CANCEL: stornieren, storniere, storniert, storno, canceln, cancel, stornirung, stornierung
            CANCEL: stornier, abbrechen, widerrufen
            MY: mein, meine, meiner, meinen, meinem, meins, unser
            PLACE: aufgeben, abschicken
            MISTAKE: versehen, verklickt, aus versehen, versehentlich, vertan, irrtümlich
            TRACK: sendungsverfolgung, verfolgen, tracking, sendungsnummer, trackingnummer, bestellstatus
            TRACK: lieferstatus
            PARCEL: paket, päckchen, sendung, packet
            DELIVERY: lieferung, versand, lieferzeit, zustellung, liefern, porto
            NOT: nicht, nix, kein, keine, nie, net, nichts, ned
            ARRIVED: angekommen, ankommt, ankommen, kommt, kam, gekommen, geliefert, da, an, ankam
            RECEIVED: bekommen, erhalten, bekam, gekriegt, geliefert, bekomme
            BROKEN: kaputt, zerbrochen, beschädigt, defekt, zerrissen, gerissen, verkratzt, kaputte
            BROKEN: gebrochen, schadhaft, mangelhaft, verschimmelt, undicht, putt
            FAQLONG: wie lange, wieviele tage, wie viele tage, lieferzeit, wie schnell, lieferzeiten
            NOTHING: nichts, nix
            WAIT: warte, wartet, warten
            LONGAGO: wochen, woche her, tage her, immer noch, monat, ewig, tagen
            WHERE: wo
            WHEN: wann, wie bald
            SENT: verschickt, versendet, losgeschickt, geschickt, abgeschickt, versandt, rausgegangen
            STATUS: status, stand, wie steht
            NEWS: neues, neuigkeiten, update
            HAPPENED: passiert, los mit, was ist mit, ist mit
            INFO: info, schauen, nachschauen, information, auskunft
            THINGS: sachen, zeug, ware, artikel, teil
            LAST: letzte, letzten, letzter, neueste
            NOTWANT: will nicht, will es nicht, nicht mehr, will ich nicht, brauche nicht
            STOPIT: stopp, stoppen, stop
            CANCELNOUN: stornierung, stornirung, storno, widerruf
            ADDRESS: adresse, lieferadresse, anschrift, lieferanschrift
            CHANGE: ändern, ändere, geändert, korrigieren, neue, andere, aktualisieren
            WRONG: falsch, falsche, falschen, falscher, falsches, verkehrt
            ANOTHER: andere, anderen, anderer, neue, neuer, anders
            MOVED: umgezogen, umzug, ziehe um
            OFFICE: büro, arbeit, nachbarn, firma, arbeitsplatz
            DELIVER: liefert, liefern, bringt, schickt
            IT: es, das, sie, er
            IS: ist, sind, war, hat, im, kam
            STOPPED: nicht mehr
            REPORT: melden, melde, reklamieren, mitteilen
            DEFECT: defekt, schaden, mangel, fehler
            PROBLEM: problem, probleme
            COMPLAINT: beschwerde, reklamation, beschweren, reklamieren
            ONE: eine, ein, einen
            HOLE: loch, löcher, riss
            HAS: hat, ist, haben
            IN: im, in, auf
            STAIN: flecken, fleck, fleckig, verfärbt, kratzer
            WITH: mit
            CRACK: riss, sprung, risse
            SCREEN: display, bildschirm, glas
            SIZE: größe, farbe, modell
            PIECE: teil, stück, artikel
            MISSING: fehlt, fehlen, fehlte, unvollständig
            TICKET: tickets, ticket, meldung, meldungen, vorgang
            HOWGOES: wie steht, wie steht es, wie weit
            REPORTED: gemeldet, reklamiert, berichtet
            COMPLAINTS: beschwerden, reklamationen, meldungen
            PRODUCTION: produktion, fertigung, herstellung, werkstatt
            PLAN: plan, geplant, produktionsplan, zeitplan, fertigungsplan, ansteht
            LATE: verzug, verspätet, verspätung, spät, pünktlich, verzögert
            TODAY: heute
            WEEK: woche, diese woche, wochenplan
            LINE: linie, linien, maschinen
            RUN: laufen, läuft, aktiv
            MADE: gebaut, produziert, hergestellt, gemacht, gefertigt, genäht, fertig, gebacken
            COST: kostet, kosten, wieviel, wie viel, was kostet, teuer, kostenlos, preis
            DELIVERYCOST: versandkosten, lieferkosten, porto, versandkostenfrei, liefergebühr
            YOUDELIVER: liefert ihr, liefern sie, versendet ihr, schickt ihr, liefert, versand nach
            TO: nach, in, ins ausland
            IF: wenn, falls
            DAYS: tage, tagen, wann
            RETURN: zurückgeben, zurückschicken, rückgabe, retoure, retournieren, zurücksenden
            RETURN: rückgaberecht, zurückgebe, zurück schicken, schicke zurück, umtausch, schicke es zurück
            POLICY: recht, regeln, rückgaberecht, bedingungen
            REFUND: erstattung, geld zurück, rückerstattung, erstattet
            EXCHANGE: umtauschen, tauschen, umtausch, austauschen
            PAYMENT: zahlung, zahlungsarten, bezahlen, zahlen, zahlungsmethoden, zahlungsart
            METHOD: arten, zahlungsarten, möglichkeiten, zahlungsmethoden, methoden, zahlungsart
            ACCEPT: nehmt, akzeptiert, nehmen
            PAYKIND: paypal, kreditkarte, rechnung, karte, lastschrift, überweisung, nachnahme, bar, ec karte
            PAYKIND: klarna, vorkasse, ratenzahlung, barzahlung
            WORK: geht
            HOURS: öffnungszeiten, geschäftszeiten, ladenzeiten, oeffnungszeiten
            OPENS: offen, geöffnet, auf, öffnet, aufmachen, macht auf
            CLOSES: zu, geschlossen, schließt, macht zu, schliesst
            DAY: montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, sonntags, samstags
            DAY: feiertag, feiertags, wochenende, morgen
            HOUR: uhr, um wieviel uhr, wie lange, wielange
            ISIT: habt, ihr
            CONTACT: kontakt, kontaktdaten, kontaktieren
            PHONE: telefonnummer, telefon, handynummer, nummer, rufnummer, hotline
            GIVE: gib, gebt, sag
            NUMBER: nummer, nr
            LOCATED: standort, zu finden, liegt, befindet, sitz
            EMAIL: email, e mail, mailadresse, mail
            REACH: erreiche, erreichen, kontaktiere, kontaktieren
            TALK: sprechen, reden, rede, spreche, telefonieren, verbinden
            PERSON: mensch, menschen, person, mitarbeiter, berater, mitarbeiterin, ansprechpartner
            SOMEONE: jemand, jemandem, jemanden, wer
            BOT: bot, roboter, maschine, computer
            MANAGER: chef, leiter, vorgesetzten, inhaber
            REAL: echte, echter, echten, richtige, lebende
            CALL: anrufen, anruf, rückruf, zurückrufen
            ME: mich, mir
            SERVICE: kundenservice, kundendienst, support, kundenbetreuung
            NOTMORE: nicht mehr, keine, kein, hört auf, hör auf
            MESSAGE: schreibt, schreiben, nachrichten, nachricht, schreib, werbung
            MORE: mehr
            UNSUBSCRIBE: abmelden, abbestellen, austragen, stopp
            AGAIN: wieder, nochmal
            BEGIN: start, starten, anfangen, anmelden
            YES: ja, jo, jep, klar, gerne, mach das, genau, passt, jawohl, sicher
            NO: nein, ne, nee, nö
            LEAVEIT: lass mal, lass es, lieber nicht, doch nicht, lass
            BACK: zurück, geh zurück
            LIGHT: der, die, das, den, dem, des, ein, eine, einen, ich, ihr, du, wir, bitte, mal, ja, so
            LIGHT: und, oder, zu, zum, zur, mir, mich, dir, euch, es, ist, sind, hab, habe, kann, kannst
            LIGHT: will, möchte, gerade, jetzt, noch, schon, denn, doch, mein, meine, meinen, ok, super
            LIGHT: sehr, zusammen, hier, da, nur, bei, von, vom, am, im, in, auf, wird, werden, an, auch
            LIGHT: gehts, geht, gut, leute, eure, gibt, alles, toll
            """;

    private IntentIdeasEnDe() {}
}
