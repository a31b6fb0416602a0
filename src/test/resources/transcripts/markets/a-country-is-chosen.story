# Whose prices are shown can be chosen from a list or written, in any language; a country without
# prices of its own has the usual ones. A link to other money than was shown says so.
store languages en es
store asks GBP in GB at 0.80
store asks USD in US at 1.10
shelf linen "Linen": scarf "Linen scarf" 25.00 x9

09:00 > "currency"
      < list "Choose a country"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | You see prices in EUR. Where shall your order go? You can also write it, such as “country Canada”.
        -- Countries
        [country:GB] United Kingdom | GBP
        [country:US] United States | USD
        [country:ZZ] Another country | EUR
      = idle

09:01 > tap country:GB
      < buttons
        | Country: United Kingdom. From now on you see its prices, in GBP.
        [menu] Menu
        [cart.view] View cart
      = idle, buys in GB

09:02 > tap buy:scarf:1
      ? fresh variants scarf
      ! prepare checkout 1 in en for GB in GBP: 1x scarf 20.00 GBP
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 1x scarf 20.00 GBP, buys in GB, bought now [1]

09:03 @ checkout ready 1 https://pay.example/1 total 25.00 EUR
      < link "Pay now" https://pay.example/1
        | Checkout asks for *€25.00*; your cart showed £20.00.
        |
        | 1 × Linen scarf: *€25.00*
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 (buy now) https://pay.example/1, buys in GB, bought now [1]

09:04 > "país Estados Unidos"
      < buttons
        | Country: United States. From now on you see its prices, in USD.
        [menu] Menu
        [cart.view] View cart
      = idle, buys in US, bought now [1]

09:05 > "ship to Ireland"
      < buttons
        | Country: Ireland. From now on you see its prices, in EUR.
        [menu] Menu
        [cart.view] View cart
      = idle, buys in IE, bought now [1]

09:06 > tap country:ZZ
      < buttons
        | From now on you see our usual prices, in EUR.
        [menu] Menu
        [cart.view] View cart
      = idle, buys in ZZ, bought now [1]

09:07 > tap country:nowhere
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf] Linen scarf | €25.00 · In stock
        -- Collections
        [collection:linen] Linen | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle, buys in ZZ, bought now [1]
