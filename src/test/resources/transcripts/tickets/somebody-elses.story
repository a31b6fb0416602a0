# A number that is nobody's and one that is somebody else's are answered alike, however they come.
order #2002 25.00 EUR received d1: 1x scarf-red proof 75011 other
d1 10:00 > "DEF-77"
      ? ticket 77
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I find no report DEF-77 of yours. Please check the number.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:01 > tap ticket:78
      ? ticket 78
      < buttons
        | I find no report DEF-78 of yours. Please check the number.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:02 > tap ticket.add:79
      ? ticket 79
      < buttons
        | I find no report DEF-79 of yours. Please check the number.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:03 > tap ticket.follow
      < buttons
        | Which report? Please send me its number, for example: *DEF-1042*
        [tickets.mine] My reports
        [menu] Menu
      = awaiting a ticket's number
d1 10:04 > "80"
      ? ticket 80
      < buttons
        | I find no report DEF-80 of yours. Please check the number.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:05 > tap ticket.about:2002:1
      ? order 2002
      < buttons
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 0 parts
d1 10:06 > "no"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | All right, I reported nothing.
        footer You can also just write what you want
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      ! drop report 1
      = idle
d1 10:07 > tap tickets.mine
      ? own tickets
      < buttons
        | You have no reports here yet.
        [ticket.new] Report a problem
        [menu] Menu
      = idle
tickets away
d1 10:08 > tap tickets.mine
      ? own tickets
      < buttons
        | I cannot look at your reports at the moment. Please try again in a few minutes.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:09 > "DEF-77"
      ? ticket 77
      < buttons
        | I cannot look at your reports at the moment. Please try again in a few minutes.
        [tickets.mine] My reports
        [menu] Menu
      = idle
