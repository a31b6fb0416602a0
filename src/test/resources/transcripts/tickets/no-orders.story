# Who bought elsewhere, or whose orders cannot be seen, reports all the same. So does who writes at
# once what is wrong instead of choosing.
orders withheld
d1 10:00 > tap ticket.new
      ? own orders + own tickets
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 0 parts
d1 10:01 > "done"
      < buttons
        | I have nothing yet. Write what is wrong, or send a photo.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 0 parts
d1 10:02 > "My scarf from the market has a hole, order 1001"
      ! note for report 1: "My scarf from the market has a hole, order 1001"
      ! wake in 180 s: ticket:1:1
      = defect report 1, 1 parts, speaks en
d1 10:03 > "thanks"
      ! open defect from report 1
      = idle, speaks en
d1 10:04 @ ticket DEF-1001 opened
      < buttons
        | Thank you. Your report is *DEF-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *DEF-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle, speaks en
orders away
d1 10:10 > tap ticket.new
      ? own orders + own tickets
      < buttons
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 2, 0 parts, speaks en
d1 10:11 > tap ticket.drop
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | All right, I reported nothing.
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! drop report 2
      = idle, speaks en
orders up
order #1002 27.50 EUR sent d1: 1x scarf-red
d2 10:00 > tap ticket.new
      ? own orders + own tickets
      < list "See orders"
        | I am sorry. What is it about?
        -- Orders
        [ticket.about:1002:1] scarf-red | #1002 · 2 November 2026
        [ticket.other] Something else | Not an order, or one you do not see here
      = choosing what the report is about, speaks en
d2 10:01 > "the colour runs"
      ! note for report 3: "the colour runs"
      ! wake in 180 s: ticket:3:1
      = defect report 3, 1 parts, speaks en
d2 10:02 > "cart"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Your cart is empty. Let us find something you like!
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! open defect from report 3
      = idle, speaks en
d2 10:03 @ ticket DEF-1002 opened
      < buttons
        | Thank you. Your report is *DEF-1002*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *DEF-1002*.
        [ticket.add:1002] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle, speaks en
d2 10:04 > tap ticket.other
      < buttons
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 4, 0 parts, speaks en
d2 10:05 > image
      ! fetch image for report 4
      ! wake in 180 s: ticket:4:1
      = defect report 4, 1 parts, speaks en
d2 10:06 > tap ticket.drop
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | All right, I reported nothing.
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! drop report 4
      = idle, speaks en
d2 10:07 > tap ticket.drop
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en
d2 10:08 > tap ticket.done
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en
