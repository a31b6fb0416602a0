# A wish to cancel is asked twice, passed on once, and refused when the parcel has left.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #1001 50.00 EUR received d1: 2x scarf-red

10:00 > "cancel my order"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Shall I ask *Linen House* to cancel order *#1001*?
        [order.cancel.yes:1001] Yes, cancel it
        [order:1001] Keep the order
      = awaiting yes or no to cancelling 1001, speaks en
10:01 > tap order:1001
      ? order 1001
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €50.00
        | Status: *Being prepared*
        |
        | 2 × scarf-red
        [order.cancel:1001] Cancel order
        [order.address:1001] Change address
        [order.again:1001] Order again
      = at order 1001, speaks en
10:02 > "please cancel it"
      ? order 1001
      < buttons
        | Shall I ask *Linen House* to cancel order *#1001*?
        [order.cancel.yes:1001] Yes, cancel it
        [order:1001] Keep the order
      = awaiting yes or no to cancelling 1001, speaks en
10:03 > tap order.cancel.yes:1001
      ? order 1001
      < buttons
        | I have asked *Linen House* to cancel order *#1001*. They look at it and decide; until then the order stands.
        [menu] Menu
        [human] Talk to us
      ! ask the merchant: cancel #1001
      = at order 1001, speaks en
10:04 > tap order.cancel.yes:1001
      ? order 1001
      < buttons
        | I have already passed that on to *Linen House*. They have not answered yet.
        [menu] Menu
        [human] Talk to us
      = at order 1001, speaks en
order #1001 50.00 EUR sent d1: 2x scarf-red
10:05 > tap order.cancel:1001
      ? order 1001
      < buttons
        | Order *#1001* can no longer be changed: On its way.
        [menu] Menu
        [human] Talk to us
      = at order 1001, speaks en
10:06 > tap order.cancel.yes:4711
      ? order 4711
      < buttons
        | I do not find *#4711* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 4711, speaks en
