# A store that wants returns requested in Shopify: the report says that one is requested, and what
# the merchant decides comes to the chat.
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
d3 10:01 > "There is a hole in the middle."
      ! note for report 1: "There is a hole in the middle."
      ! wake in 180 s: ticket:1:1
      = defect report 1 about #1001 scarf-red, 1 parts, speaks en
d3 10:02 > tap ticket.done
      ! open defect from report 1 about #1001 scarf-red
      = idle, speaks en
d3 10:03 @ ticket DEF-1001 opened with return
      < buttons
        | Thank you. Your report is *DEF-1001*.
        | *Linen House* looks at it and writes to you here. You can add something at any time, and see how it stands with *DEF-1001*.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! request return for ticket 1001
      = idle, speaks en
d3 10:04 > "DEF-1001"
      ? ticket 1001
      < buttons
        | Report *DEF-1001*
        | Made on 4 November 2026
        | scarf-red (#1001)
        | Status: *Received*
        | A return is requested. The shop decides on it.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = idle, speaks en
d3 11:00 @ ticket DEF-1001 looked at, return approved
      < buttons
        | News of your report *DEF-1001*: *Being looked at*
        | The shop agrees to the return.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = idle, speaks en
d3 11:01 @ ticket DEF-1001 looked at, return cancelled
      < buttons
        | News of your report *DEF-1001*: *Being looked at*
        | The return was cancelled.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = idle, speaks en
d3 11:02 @ ticket DEF-1001 looked at, return declined "It was worn." closed window
      = idle, speaks en, untold [1001]
d3 11:03 > "DEF-1001"
      ? ticket 1001
      < buttons
        | Report *DEF-1001*
        | Made on 4 November 2026
        | scarf-red (#1001)
        | Status: *Being looked at*
        | The shop does not accept a return.
        |
        | 4 November 2026, from the shop:
        | It was worn.
        [ticket.add:1001] Add something
        [tickets.mine] My reports
        [menu] Menu
      ! told of ticket 1001
      = idle, speaks en
