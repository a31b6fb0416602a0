# A shopper whose number is British sees pounds, "under 30" means pounds, and the checkout is asked
# for pounds. Then they have it sent to France: the cart tells what changed before anything is paid.
store asks GBP in GB at 0.80
store hears from GB
shelf linen "Linen": scarf "Linen scarf" 25.00 x9
shelf linen: towel "Linen towel" 40.00 x9

09:00 > "linen under 30"
      ? search "linen under 30", page 1
      ? product scarf
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen scarf*
        | Price: £20.00
        | Quantity: 1
        | Total: *£20.00*
        footer You can also write a number
        [buy:scarf:1] Buy now
        [qty:scarf:2] ➕ More
        [cart.add:scarf:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf

09:01 > tap product:scarf
      ? product scarf
      < buttons
        | *Linen scarf*
        | Price: £20.00
        | Quantity: 1
        | Total: *£20.00*
        footer You can also write a number
        [buy:scarf:1] Buy now
        [qty:scarf:2] ➕ More
        [cart.add:scarf:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf

09:02 > tap cart.add:scarf:1
      ? variants scarf
      < buttons
        | ✅ In your cart: 1 × Linen scarf
        | Your cart: 1 item, £20.00
        [checkout] Check out
        [with:scarf] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf 20.00 GBP

09:03 > tap checkout
      ? fresh variants scarf
      ! prepare checkout 1 in en for GB in GBP: 1x scarf 20.00 GBP
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf 20.00 GBP, cart 1x scarf 20.00 GBP

09:04 @ checkout ready 1 https://pay.example/1 total 20.00 GBP
      < link "Pay now" https://pay.example/1
        | Your order comes to *£20.00*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://pay.example/1, cart 1x scarf 20.00 GBP

09:05 > "ship to France"
      < buttons
        | Country: France. From now on you see its prices, in EUR.
        [menu] Menu
        [cart.view] View cart
      = idle, buys in FR, cart 1x scarf 20.00 GBP

09:06 > tap cart.view
      ? variants scarf
      < buttons
        | Something has changed since you last looked:
        | • Linen scarf now costs €25.00 (before: £20.00)
        |
        | 🛒 *Your cart*
        | 1 × Linen scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, buys in FR, cart 1x scarf 25.00 EUR

09:07 > tap checkout
      ? fresh variants scarf
      ! prepare checkout 2 in en: 1x scarf 25.00 EUR
      ! wake in 90 s: checkout:2
      = awaiting checkout 2: 1x scarf 25.00 EUR, buys in FR, cart 1x scarf 25.00 EUR

09:08 @ checkout ready 2 https://pay.example/2 total 25.00 EUR
      < link "Pay now" https://pay.example/2
        | Your order comes to *€25.00*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 2 https://pay.example/2, buys in FR, cart 1x scarf 25.00 EUR
