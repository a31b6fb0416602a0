# Whether an order shall be cancelled is asked, and answered in words as well as by a tap.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
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
10:01 > "no leave it"
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
10:02 > "cancelar mi pedido"
      ? own orders
      < buttons
        | Shall I ask *Linen House* to cancel order *#1001*?
        [order.cancel.yes:1001] Yes, cancel it
        [order:1001] Keep the order
      = awaiting yes or no to cancelling 1001, speaks en
10:03 > "sip dale"
      ? order 1001
      < buttons
        | I have asked *Linen House* to cancel order *#1001*. They look at it and decide; until then the order stands.
        [menu] Menu
        [human] Talk to us
      ! ask the merchant: cancel #1001
      = at order 1001, speaks en
