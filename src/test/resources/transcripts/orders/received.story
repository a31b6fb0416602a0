# An order is thanked for in any state and only once; the cart loses what was bought.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.add:scarf-red:2
      ? variants scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 2 × Red scarf
        | Your cart: 2 items, €50.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 2x scarf-red 25.00 EUR

09:01 > tap cart.add:scarf-blue:1
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 1 × Blue scarf
        | Your cart: 3 items, €77.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      = idle, cart 2x scarf-red 25.00 EUR + 1x scarf-blue 27.50 EUR

09:02 @ order placed #1001 52.50 EUR: 1x scarf-red, 1x scarf-blue
      < buttons
        | 🎉 Thank you! We have received your order *#1001* for €52.50.
        [menu] Keep shopping
      = idle, cart 1x scarf-red 25.00 EUR, orders #1001

09:02 @ order placed #1001 52.50 EUR: 1x scarf-red, 1x scarf-blue
      = idle, cart 1x scarf-red 25.00 EUR, orders #1001

09:03 > tap product:dress
      ? product dress
      < list "See options"
        | *Linen dress*
        | *€80.00*
        |
        | Please choose: Size, Colour
        -- Options
        [variant:dress/S/Red] S / Red | €80.00 · In stock
        [variant:dress/S/Blue] S / Blue | €80.00 · In stock
        [variant:dress/M/Red] M / Red | €80.00 · In stock
        [variant:dress/M/Blue] M / Blue | €80.00 · In stock
        [variant:dress/L/Red] L / Red | €80.00 · In stock
        [variant:dress/L/Blue] L / Blue | €80.00 · In stock
      = choosing options of 1x dress, cart 1x scarf-red 25.00 EUR, orders #1001

09:04 @ order placed #1002 80.00 EUR: 1x dress/M/Red
      < buttons
        | 🎉 Thank you! We have received your order *#1002* for €80.00.
        [menu] Keep shopping
      = choosing options of 1x dress, cart 1x scarf-red 25.00 EUR, orders #1002 #1001

09:05 > tap orders
      ? own orders
      < list "See orders"
        | Here are your latest orders:
        -- Orders
        [order:1002] #1002 | Being prepared · 2 November 2026 · €80.00
        [order:1001] #1001 | Being prepared · 2 November 2026 · €52.50
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, cart 1x scarf-red 25.00 EUR, orders #1002 #1001

09:06 > tap order:1001
      ? order 1001
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €52.50
        | Status: *Being prepared*
        |
        | 1 × scarf-red
        | 1 × scarf-blue
        [order.cancel:1001] Cancel order
        [order.address:1001] Change address
        [order.again:1001] Order again
      = at order 1001, cart 1x scarf-red 25.00 EUR, orders #1002 #1001

09:07 > tap order:#1002
      ? order 1002
      < buttons
        | Order *#1002*
        | Placed on 2 November 2026
        | Total: €80.00
        | Status: *Being prepared*
        |
        | 1 × dress/M/Red
        [order.cancel:1002] Cancel order
        [order.address:1002] Change address
        [order.again:1002] Order again
      = at order 1002, cart 1x scarf-red 25.00 EUR, orders #1002 #1001

09:08 > tap order:9999
      ? order 9999
      < buttons
        | I do not find *#9999* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 9999, cart 1x scarf-red 25.00 EUR, orders #1002 #1001

09:09 > "my orders"
      ? own orders
      < list "See orders"
        | Here are your latest orders:
        -- Orders
        [order:1002] #1002 | Being prepared · 2 November 2026 · €80.00
        [order:1001] #1001 | Being prepared · 2 November 2026 · €52.50
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, cart 1x scarf-red 25.00 EUR, orders #1002 #1001
