# A defect in three messages: what it is about, what is wrong, and the number it has now. What is
# written and sent in between is gathered in silence.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
order #1001 50.00 EUR delivered d1: 2x scarf-red
order #1002 27.50 EUR sent d2: 1x scarf-red

d3 10:00 > "it arrived broken"
      ? own orders + own tickets
      < list "See orders"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I am sorry. What is it about?
        -- Orders
        [ticket.about:1002:1] scarf-red | #1002 · 3 November 2026
        [ticket.about:1001:1] scarf-red | #1001 · 2 November 2026
        [ticket.other] Something else | Not an order, or one you do not see here
      = choosing what the report is about
d3 10:01 > tap ticket.about:1001:1
      ? order 1001
      < buttons
        | I am sorry to hear that. Write what is wrong with *scarf-red (#1001)*, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1 about #1001 scarf-red, 0 parts
d3 10:02 > "There is a hole in the middle."
      ! note for report 1: "There is a hole in the middle."
      ! wake in 180 s: ticket:1:1
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
d3 10:03 > image "here"
      ! fetch image for report 1
      ! note for report 1: "here"
      ! wake in 180 s: ticket:1:2
      = defect report 1 about #1001 scarf-red, 2 parts, speaks en
d3 10:04 > audio
      ! fetch audio for report 1
      ! wake in 180 s: ticket:1:3
      = defect report 1 about #1001 scarf-red, 3 parts, speaks en
d3 10:05 > tap ticket.done
      ! open defect from report 1 about #1001 scarf-red
      = idle, speaks en
d3 10:06 @ ticket DEF-1001 opened
      < buttons
        | Thank you. Your report is *DEF-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *DEF-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      = idle, speaks en
d3 10:07 > "DEF-1001"
      ? ticket 1001
      < buttons
        | Report *DEF-1001*
        | Made on 4 November 2026
        | scarf-red (#1001)
        | Status: *Received*
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = idle, speaks en
d3 10:08 > "my reports"
      ? own tickets
      < list "See reports"
        | Here are your reports:
        -- Reports
        [ticket:1001] DEF-1001 | Received · 4 November 2026
      = idle, speaks en
