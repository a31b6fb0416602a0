# In the middle of a report something else is asked. It is answered, the report goes on, and both are
# said in one message; whoever goes elsewhere leaves it with what they said.
store opens monday 09:00-18:00
store opens wednesday 09:00-18:00
store opens thursday 09:00-18:00
desk calls "+33 4 72 00 12 34" bonjour@linen-house.example
desk stands at "12 rue des Tisserands, Lyon" 45.7676 4.8344
desk makes "Curtains, blue" d3 08:00 to d3 12:00 running
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
order #1001 50.00 EUR delivered d1: 2x scarf-red

d3 10:00 > tap ticket.about:1001:1
      ? order 1001
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I am sorry to hear that. Write what is wrong with *scarf-red (#1001)*, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001 scarf-red, 0 parts
d3 10:01 > "It came with a hole in the middle"
      ! note for report 1: "It came with a hole in the middle"
      ! wake in 180 s: ticket:1:1
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
d3 10:02 > "opening hours"
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday: 09:00–18:00
        | Tuesday: closed
        | Wednesday – Thursday: 09:00–18:00
        | Friday – Sunday: closed
        |
        | Open now, until 18:00.
        |
        | Your report is still open: write on, or tap *Done*.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
d3 10:03 > "contact details"
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday: 09:00–18:00
        | Tuesday: closed
        | Wednesday – Thursday: 09:00–18:00
        | Friday – Sunday: closed
        |
        | Open now, until 18:00.
        |
        | Your report is still open: write on, or tap *Done*.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
d3 10:03 > "schedule today"
      ? plan of the day
      < buttons
        | 🗓 *Today*
        |
        | *Curtains, blue*: in the making
        | 4 November 2026, 08:00–12:00
        |
        | Your report is still open: write on, or tap *Done*.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
# it may be what is wrong: answered, and kept
d3 10:04 > "where is my order?"
      ? own orders
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Delivered*
        |
        | 2 × scarf-red
        |
        | Your report is still open: write on, or tap *Done*.
        [ticket.done] Done
        [ticket.drop] Cancel
      ! note for report 1: "where is my order?"
      ! wake in 180 s: ticket:1:2
      = defect report 1 about #1001 scarf-red, 2 parts, speaks en
# a part of the report, whatever words are in it
d3 10:05 > "nobody could contact me, the phone was off during your opening hours"
      ! note for report 1: "nobody could contact me, the phone was off during your opening hours"
      ! wake in 180 s: ticket:1:3
      = defect report 1 about #1001 scarf-red, 3 parts, speaks en
d3 10:06 > "can I talk to a person please"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      ! open defect from report 1 about #1001 scarf-red
      = idle, speaks en, with nobody yet
d3 10:06 @ ticket DEF-1001 opened
      < buttons
        | Thank you. Your report is *DEF-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *DEF-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle, speaks en, with nobody yet
# somebody who adds to a ticket is answered as well
d3 10:20 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! show in the inbox: bot, left
      = idle, speaks en
d3 10:21 > tap ticket.add:1001
      ? ticket 1001
      < buttons
        | What would you like to add to *DEF-1001*? Write it, or send photos, a video or a voice message.
        [tickets.mine] My reports
        [menu] Menu
      = adding to DEF-1001, 0 parts, speaks en
d3 10:22 > "when are you open?"
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday: 09:00–18:00
        | Tuesday: closed
        | Wednesday – Thursday: 09:00–18:00
        | Friday – Sunday: closed
        |
        | Open now, until 18:00.
        |
        | You can go on with *DEF-1001*: just write.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = adding to DEF-1001, 0 parts, speaks en
d3 10:23 > "There are two holes"
      < buttons
        | I have added that to *DEF-1001*. You can send more.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! note for ticket 1001: "There are two holes"
      ! wake in 600 s: ticket.add:1001:1
      = adding to DEF-1001, 1 parts, speaks en
d3 10:24 > "where is my order?"
      ? own orders
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Delivered*
        |
        | 2 × scarf-red
        [human] Talk to us
        [menu] Keep shopping
        [order.again:1001] Order again
      = at order 1001, speaks en
d3 10:25 > "show me my cart"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en
