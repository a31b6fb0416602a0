# Five in a day are enough; it is said before anything is written, and again if they were quick.
store contact +33 1 23 45 67 89
tickets full
d1 10:00 > "report a problem"
      ? own orders + own tickets
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | You have made many reports today. Please add to one of them, or try again tomorrow.
        |
        | Our team is happy to help: 33 1 23 45 67 8
        [tickets.mine] My reports
        [menu] Menu
      = idle
tickets up
d1 10:01 > tap ticket.issue
      ? own tickets
      < buttons
        | Write what it is about, and send photos, a video or a voice message if they help. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 0 parts
d1 10:02 > "the door is closed"
      ! note for report 1: "the door is closed"
      ! wake in 180 s: ticket:1:1
      = issue report 1, 1 parts
d1 10:03 > tap ticket.done
      ! open issue from report 1
      = idle
d1 10:04 @ no ticket, too many
      < buttons
        | You have made many reports today. Please add to one of them, or try again tomorrow.
        |
        | Our team is happy to help: 33 1 23 45 67 8
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:05 @ no ticket, away
      < buttons
        | I could not keep your report. Please try again in a few minutes.
        [ticket.new] Report a problem
        [menu] Menu
      = idle
