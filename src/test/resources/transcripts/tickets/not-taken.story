# A store that takes no reports says so before anything is written, and whom to ask instead.
tickets closed
d1 10:00 > "report a problem"
      ? own orders + own tickets
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen House* takes no reports here.
        [human] Talk to us
        [menu] Menu
      = idle
d1 10:01 > tap ticket.issue
      ? own tickets
      < buttons
        | *Linen House* takes no reports here.
        [human] Talk to us
        [menu] Menu
      = idle
d1 10:02 @ no ticket, not taken
      < buttons
        | *Linen House* takes no reports here.
        [human] Talk to us
        [menu] Menu
      = idle
