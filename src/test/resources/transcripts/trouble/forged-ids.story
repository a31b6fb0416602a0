# A phone can send anything. Nothing of it puts something into the cart that the shop does not sell.
store at most 5
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:01 > tap cart.add:scarf-red:-5
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:02 > tap cart.add:scarf-red:1000000000
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle

09:03 > tap cart.add:scarf-blue:999999999
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 5 × Blue scarf
        | You asked for 999,999,999; more is not possible.
        | Your cart: 5 items, €137.50
        [checkout] Check out
        [with:scarf-blue] Keep shopping
        [cart.view] View cart
      = idle, cart 5x scarf-blue 27.50 EUR

09:04 > tap cart.add:scarf-red:０１
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:05 > tap cart.add:4711:1
      ? variants 4711
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:06 > tap cart.add:99999999999999999999999:1
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:07 > tap variant:4711
      ? product of variant 4711
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:08 > tap product:4711
      ? product 4711
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | This item is no longer sold. Let us find you something else!
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:09 > tap pick:dress:9.9.9
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
      = choosing options of 1x dress, cart 5x scarf-blue 27.50 EUR

09:10 > tap pick:dress:0.0.0.0.0.0.0.0.0.0.0.0
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:11 > tap cart.set:4711:3
      ? variants scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 5 × Blue scarf: €137.50
        | *Total: €137.50*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 5x scarf-blue 27.50 EUR

09:12 > tap cart.line:4711
      ? variants scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 5 × Blue scarf: €137.50
        | *Total: €137.50*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 5x scarf-blue 27.50 EUR

09:13 > tap qty:scarf-red:0
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:14 > tap page:search:1:
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:15 > tap ';DROP
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:16 > tap buy:scarf-red:1:2
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:17 > tap page:collections:0
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [cart.view] Cart | 5 items, €137.50
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 5x scarf-blue 27.50 EUR

09:18 > tap page:collections:500
      ? collections, page 500
      ? best sellers, page 1
      < list "See products"
        | These are our best sellers. Choose one to see it up close.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:scarf-blue] Blue scarf | €27.50 · In stock
        [product:dress] Linen dress | €80.00 · In stock
        [menu] Back | Return to where you were
      = idle, cart 5x scarf-blue 27.50 EUR
