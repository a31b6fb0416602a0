# More things than a list has rows: first the order, then the words say which.
order #1001 50.00 EUR delivered d1: 2x scarf-a, 1x scarf-b, 1x scarf-c, 1x scarf-d, 1x scarf-e
order #1002 50.00 EUR delivered d1: 2x scarf-a, 1x scarf-b, 1x scarf-c, 1x scarf-d, 1x scarf-e
d3 10:00 > "defect"
      ? own orders + own tickets
      < list "See orders"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I am sorry. What is it about?
        -- Orders
        [ticket.about:1001:0] #1001 | Delivered · 2 November 2026 · €50.00
        [ticket.about:1002:0] #1002 | Delivered · 2 November 2026 · €50.00
        [ticket.other] Something else | Not an order, or one you do not see here
      = choosing what the report is about
d3 10:01 > tap ticket.about:1001:0
      ? order 1001
      < buttons
        | I am sorry to hear that. Write what is wrong with *#1001*, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001, 0 parts
d3 10:02 > "scarf-c has a hole"
      ! note for report 1: "scarf-c has a hole"
      ! wake in 180 s: ticket:1:1
      = defect report 1 about #1001, 1 parts
d3 10:03 > "that's all"
      ! open defect from report 1 about #1001
      = idle
d3 10:04 > tap ticket.about:#1001:9
      ? order 1001
      < buttons
        | I am sorry to hear that. Write what is wrong with *#1001*, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 2 about #1001, 0 parts
d3 10:05 > "cancel"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle
d3 10:06 > "tickets"
      ? own tickets
      < buttons
        | You have no reports here yet.
        [ticket.new] Report a problem
        [menu] Menu
      = idle
