# The newest five are remembered.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:01 @ order placed #1 1.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#1* for €1.00.
        [menu] Keep shopping
      = idle, not greeted, orders #1

09:02 @ order placed #2 2.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#2* for €2.00.
        [menu] Keep shopping
      = idle, not greeted, orders #2 #1

09:03 @ order placed #3 3.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#3* for €3.00.
        [menu] Keep shopping
      = idle, not greeted, orders #3 #2 #1

09:04 @ order placed #4 4.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#4* for €4.00.
        [menu] Keep shopping
      = idle, not greeted, orders #4 #3 #2 #1

09:05 @ order placed #5 5.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#5* for €5.00.
        [menu] Keep shopping
      = idle, not greeted, orders #5 #4 #3 #2 #1

09:06 @ order placed #6 6.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#6* for €6.00.
        [menu] Keep shopping
      = idle, not greeted, orders #6 #5 #4 #3 #2

09:07 > "orders"
      ? own orders
      < list "See orders"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Here are your latest orders:
        -- Orders
        [order:6] #6 | Being prepared · 2 November 2026 · €6.00
        [order:5] #5 | Being prepared · 2 November 2026 · €5.00
        [order:4] #4 | Being prepared · 2 November 2026 · €4.00
        [order:3] #3 | Being prepared · 2 November 2026 · €3.00
        [order:2] #2 | Being prepared · 2 November 2026 · €2.00
        [order:1] #1 | Being prepared · 2 November 2026 · €1.00
        [orders.other] Another order | With its number and its e-mail or postcode
      = idle, orders #6 #5 #4 #3 #2
