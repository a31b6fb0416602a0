# Shopify cannot be asked: what the chat itself was told is known, and nothing else.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
orders away
10:00 > "where is my order?"
      ? own orders
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I cannot look at orders at the moment. Please try again in a few minutes.
        [menu] Menu
        [human] Talk to us
      = idle, speaks en
10:01 > "#1001 75011"
      ? order 1001
      < buttons
        | I cannot look at orders at the moment. Please try again in a few minutes.
        [menu] Menu
        [human] Talk to us
      = idle, speaks en
10:02 @ order placed #1001 25.00 EUR: 1x scarf-red
      < buttons
        | 🎉 Thank you! We have received your order *#1001* for €25.00.
        [menu] Keep shopping
      = idle, speaks en, orders #1001
10:03 > "where is my order?"
      ? own orders
      < buttons
        | I cannot look at orders at the moment. Please try again in a few minutes.
        |
        | Here are your latest orders:
        | *#1001* · 2 November 2026 · €25.00
        [menu] Keep shopping
        [human] Talk to us
      = idle, speaks en, orders #1001
10:04 > tap order.again:1001
      ? order 1001
      < buttons
        | I cannot look at orders at the moment. Please try again in a few minutes.
        |
        | Here are your latest orders:
        | *#1001* · 2 November 2026 · €25.00
        [menu] Keep shopping
        [human] Talk to us
      = idle, speaks en, orders #1001
