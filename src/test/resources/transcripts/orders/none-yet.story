# Asked for orders before there are any.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap orders
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I find no order under your number; I look back 60 days. Did you order with another number? Then send me the number of the order and its e-mail or postcode, for example: *#1001 kerry@example.com*
        [menu] Menu
        [human] Talk to us
      = awaiting an order's number

09:01 > tap order:1001
      ? order 1001
      < buttons
        | I do not find *#1001* under your number. To show it to you I need the e-mail or the postcode of that order.
        [menu] Menu
        [human] Talk to us
      = awaiting proof for order 1001
