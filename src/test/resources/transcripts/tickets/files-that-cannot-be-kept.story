# What is wrong with a file is said, and what would be right; the report goes on.
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
d1 10:01 > video
      ! fetch video for report 1
      ! wake in 180 s: ticket:1:1
      = issue report 1, 1 parts
d1 10:02 @ video refused, too large
      < buttons
        | That file is too large for me: photos may have 5 MB, videos and voice messages 16 MB. Please send a smaller one.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 1 parts
d1 10:03 > document
      ! fetch document for report 1
      ! wake in 180 s: ticket:1:2
      = issue report 1, 2 parts
d1 10:04 @ document refused, wrong type
      < buttons
        | I cannot take that file. Please send a photo, a video, a voice message or a PDF.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 2 parts
d1 10:05 > image
      ! fetch image for report 1
      ! wake in 180 s: ticket:1:3
      = issue report 1, 3 parts
d1 10:06 @ image refused, gone
      < buttons
        | That file did not come through. Please send it once more.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 3 parts
d1 10:07 > image
      ! fetch image for report 1
      ! wake in 180 s: ticket:1:4
      = issue report 1, 4 parts
d1 10:08 @ image refused, broken
      < buttons
        | That file did not come through. Please send it once more.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1, 4 parts
d1 10:09 > sticker
      < buttons
        | Nice one! 😄 What can I show you?
        [browse] Browse the shop
        [menu] Menu
        [human] Talk to us
      ! open issue from report 1
      = idle
d1 10:10 @ timer ticket:1:4
      = idle
d1 10:11 @ ticket ISS-1001 opened
      < buttons
        | Thank you. Your report is *ISS-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *ISS-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:12 @ image refused, away
      < buttons
        | That file did not come through. Please send it once more.
        [tickets.mine] My reports
        [menu] Menu
      = idle
d1 10:13 > image
      < buttons
        | Thank you for the picture! I cannot see pictures, though. Tell me in a word or two what you are looking for.
        [browse] Browse the shop
        [menu] Menu
        [human] Talk to us
      = idle
