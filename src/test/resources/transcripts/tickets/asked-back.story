# The merchant asks something: the answer is just written. Words that mean something elsewhere are
# answers here, and the menu is still the menu.
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
d1 10:01 > "Wrong size came"
      ! note for report 1: "Wrong size came"
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
d1 10:10 @ ticket ISS-1001 waiting "Which size do you need?"
      < buttons
        | News of your report *ISS-1001*: *Waiting for you*
        | Which size do you need?
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = adding to ISS-1001, 0 parts
d1 10:11 > "no"
      < buttons
        | I have added that to *ISS-1001*. You can send more.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! note for ticket 1001: "no"
      ! wake in 600 s: ticket.add:1001:1
      = adding to ISS-1001, 1 parts
d1 10:12 > "M, as always"
      ! note for ticket 1001: "M, as always"
      ! wake in 600 s: ticket.add:1001:2
      = adding to ISS-1001, 2 parts
d1 10:13 @ ticket ISS-1001 received
      < buttons
        | News of your report *ISS-1001*: *Received*
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = adding to ISS-1001, 2 parts
d1 10:14 > "menu"
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
d1 10:15 > tap tickets
      < buttons
        | Something is not as it should be? I pass it on and keep you posted.
        [ticket.new] Report a problem
        [tickets.mine] My reports
        [ticket.follow] Follow a report
      = idle
d1 10:16 > tap tickets.mine
      ? own tickets
      < list "See reports"
        | Here are your reports:
        -- Reports
        [ticket:1001] ISS-1001 | Received · 2 November 2026
      = idle
