# When WhatsApp does not let the store write, the news wait above the next answer; who asked for
# silence hears them when they talk again.
d1 10:00 > tap ticket.issue
      ? own tickets
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Write what it is about, and send photos, a video or a voice message if they help. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 0 parts
d1 10:01 > "I was charged twice"
      ! note for report 1: "I was charged twice"
      ! wake in 180 s: ticket:1:1
      = issue report 1, 1 parts
d1 10:02 > "done"
      ! open issue from report 1
      = idle
d1 10:03 @ ticket ISS-1001 opened
      < buttons
        | Thank you. Your report is *ISS-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *ISS-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle
d3 09:00 @ ticket ISS-1001 looked at "We ask the bank." by 2026-11-09 closed window
      = idle, untold [1001]
d3 10:00 @ ticket ISS-1001 refused "The bank says once." closed window
      = idle, untold [1001]
d3 11:00 > "menu"
      ? best sellers, page 1 + collections, page 1 + ticket 1001
      < list "Open menu"
        | News of your report *ISS-1001*: *Refused*
        | The bank says once.
        |
        | What would you like to do?
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! told of ticket 1001
      = idle
d3 11:01 > "menu"
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
d3 11:02 > "stop"
      < buttons
        | Done: *Linen House* will not write to you any more. If you change your mind, write *start*.
        [start] Start again
      = idle, stopped
d3 11:03 @ ticket ISS-1001 resolved "Once more: all is well."
      = idle, stopped, untold [1001]
d3 11:04 > "hello"
      = idle, stopped, untold [1001]
d3 11:05 > "start"
      ? best sellers, page 1 + collections, page 1 + ticket 1001
      < list "Open menu"
        | News of your report *ISS-1001*: *Resolved*
        | Once more: all is well.
        |
        | Welcome back to *Linen House*! What can I show you?
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! told of ticket 1001
      = idle
d3 11:06 > "help"
      < buttons
        | This is how shopping with *Linen House* works: write what you are looking for, or tap a button.
        |
        | At any time you can write:
        | • *menu*: everything at a glance
        | • *cart*: what you have chosen
        | • *checkout*: pay
        | • *orders*: what you have ordered
        | • *language*: write in another language
        | • *stop*: no more messages
        [menu] Menu
        [human] Talk to us
        [languages] Language
      = idle
