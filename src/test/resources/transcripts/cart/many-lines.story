# More lines than a list has rows, and than a message has room for.
store at most 20
shelf dresses "Dresses": 45 dress-{n} "A dress with quite a long name that says everything, number {n}" 20.00

09:00 > orders 1x dress-1, 1x dress-2, 1x dress-3, 1x dress-4, 1x dress-5, 1x dress-6, 1x dress-7, 1x dress-8, 1x dress-9, 1x dress-10, 1x dress-11, 1x dress-12, 2x dress-13
      ? product called dress-1 + product called dress-2 + product called dress-3 + product called dress-4 + product called dress-5 + product called dress-6 + product called dress-7 + product called dress-8 + product called dress-9 + product called dress-10 + product called dress-11 + product called dress-12 + product called dress-13
      < buttons
        | ✅ Your selection is in your cart: 14 items, €280.00
        |
        | 🛒 *Your cart*
        | 1 × A dress with quite a long name that says everything, number 1: €20.00
        | 1 × A dress with quite a long name that says everything, number 2: €20.00
        | 1 × A dress with quite a long name that says everything, number 3: €20.00
        | 1 × A dress with quite a long name that says everything, number 4: €20.00
        | 1 × A dress with quite a long name that says everything, number 5: €20.00
        | 1 × A dress with quite a long name that says everything, number 6: €20.00
        | 1 × A dress with quite a long name that says everything, number 7: €20.00
        | 1 × A dress with quite a long name that says everything, number 8: €20.00
        | 1 × A dress with quite a long name that says everything, number 9: €20.00
        | 1 × A dress with quite a long name that says everything, number 10: €20.00
        | 1 × A dress with quite a long name that says everything, number 11: €20.00
        | 1 × A dress with quite a long name that says everything, number 12: €20.00
        | … and 2 more items
        | *Total: €280.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR

09:01 > tap cart.edit
      < list "Choose an item"
        | Which item would you like to change?
        -- Your cart
        [cart.line:dress-1] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-2] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-3] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-4] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-5] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-6] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-7] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-8] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [page:cart:2] Show more | There is more to see
        [cart.clear] Empty cart | 14 items, €280.00
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR

09:02 > tap page:cart:2
      < list "Choose an item"
        | Which item would you like to change?
        -- Your cart
        [cart.line:dress-9] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-10] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-11] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-12] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-13] A dress with quite a lo… | Quantity 2 · €40.00 · A dress with quite a long name that says everythi…
        [cart.clear] Empty cart | 14 items, €280.00
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR

09:03 > tap page:cart:9
      < list "Choose an item"
        | Which item would you like to change?
        -- Your cart
        [cart.line:dress-1] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-2] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-3] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-4] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-5] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-6] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-7] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [cart.line:dress-8] A dress with quite a lo… | Quantity 1 · €20.00 · A dress with quite a long name that says everythi…
        [page:cart:10] Show more | There is more to see
        [cart.clear] Empty cart | 14 items, €280.00
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR

09:04 > orders 1x dress-14, 1x dress-15, 1x dress-16, 1x dress-17, 1x dress-18, 1x dress-19, 1x dress-20, 1x dress-21, 1x dress-22, 1x dress-23, 1x dress-24, 1x dress-25, 1x dress-26, 1x dress-27, 1x dress-28, 1x dress-29, 1x dress-30, 1x dress-31, 1x dress-32, 1x dress-33, 1x dress-34, 1x dress-35, 1x dress-36, 1x dress-37, 1x dress-38, 1x dress-39, 1x dress-40
      ? product called dress-14 + product called dress-15 + product called dress-16 + product called dress-17 + product called dress-18 + product called dress-19 + product called dress-20 + product called dress-21 + product called dress-22 + product called dress-23 + product called dress-24 + product called dress-25 + product called dress-26 + product called dress-27 + product called dress-28 + product called dress-29 + product called dress-30 + product called dress-31 + product called dress-32 + product called dress-33 + product called dress-34 + product called dress-35 + product called dress-36 + product called dress-37 + product called dress-38 + product called dress-39 + product called dress-40
      < buttons
        | ✅ Your selection is in your cart: 41 items, €820.00
        |
        | 🛒 *Your cart*
        | 1 × A dress with quite a long name that says everything, number 1: €20.00
        | 1 × A dress with quite a long name that says everything, number 2: €20.00
        | 1 × A dress with quite a long name that says everything, number 3: €20.00
        | 1 × A dress with quite a long name that says everything, number 4: €20.00
        | 1 × A dress with quite a long name that says everything, number 5: €20.00
        | 1 × A dress with quite a long name that says everything, number 6: €20.00
        | 1 × A dress with quite a long name that says everything, number 7: €20.00
        | 1 × A dress with quite a long name that says everything, number 8: €20.00
        | 1 × A dress with quite a long name that says everything, number 9: €20.00
        | 1 × A dress with quite a long name that says everything, number 10: €20.00
        | 1 × A dress with quite a long name that says everything, number 11: €20.00
        | 1 × A dress with quite a long name that says everything, number 12: €20.00
        | … and 29 more items
        | *Total: €820.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR + 1x dress-14 20.00 EUR + 1x dress-15 20.00 EUR + 1x dress-16 20.00 EUR + 1x dress-17 20.00 EUR + 1x dress-18 20.00 EUR + 1x dress-19 20.00 EUR + 1x dress-20 20.00 EUR + 1x dress-21 20.00 EUR + 1x dress-22 20.00 EUR + 1x dress-23 20.00 EUR + 1x dress-24 20.00 EUR + 1x dress-25 20.00 EUR + 1x dress-26 20.00 EUR + 1x dress-27 20.00 EUR + 1x dress-28 20.00 EUR + 1x dress-29 20.00 EUR + 1x dress-30 20.00 EUR + 1x dress-31 20.00 EUR + 1x dress-32 20.00 EUR + 1x dress-33 20.00 EUR + 1x dress-34 20.00 EUR + 1x dress-35 20.00 EUR + 1x dress-36 20.00 EUR + 1x dress-37 20.00 EUR + 1x dress-38 20.00 EUR + 1x dress-39 20.00 EUR + 1x dress-40 20.00 EUR

09:05 > tap cart.add:dress-41:1
      ? variants dress-41
      < buttons
        | Your cart is full. Check out first, or take something out.
        |
        | 🛒 *Your cart*
        | 1 × A dress with quite a long name that says everything, number 1: €20.00
        | 1 × A dress with quite a long name that says everything, number 2: €20.00
        | 1 × A dress with quite a long name that says everything, number 3: €20.00
        | 1 × A dress with quite a long name that says everything, number 4: €20.00
        | 1 × A dress with quite a long name that says everything, number 5: €20.00
        | 1 × A dress with quite a long name that says everything, number 6: €20.00
        | 1 × A dress with quite a long name that says everything, number 7: €20.00
        | 1 × A dress with quite a long name that says everything, number 8: €20.00
        | 1 × A dress with quite a long name that says everything, number 9: €20.00
        | 1 × A dress with quite a long name that says everything, number 10: €20.00
        | 1 × A dress with quite a long name that says everything, number 11: €20.00
        | 1 × A dress with quite a long name that says everything, number 12: €20.00
        | … and 29 more items
        | *Total: €820.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x dress-1 20.00 EUR + 1x dress-2 20.00 EUR + 1x dress-3 20.00 EUR + 1x dress-4 20.00 EUR + 1x dress-5 20.00 EUR + 1x dress-6 20.00 EUR + 1x dress-7 20.00 EUR + 1x dress-8 20.00 EUR + 1x dress-9 20.00 EUR + 1x dress-10 20.00 EUR + 1x dress-11 20.00 EUR + 1x dress-12 20.00 EUR + 2x dress-13 20.00 EUR + 1x dress-14 20.00 EUR + 1x dress-15 20.00 EUR + 1x dress-16 20.00 EUR + 1x dress-17 20.00 EUR + 1x dress-18 20.00 EUR + 1x dress-19 20.00 EUR + 1x dress-20 20.00 EUR + 1x dress-21 20.00 EUR + 1x dress-22 20.00 EUR + 1x dress-23 20.00 EUR + 1x dress-24 20.00 EUR + 1x dress-25 20.00 EUR + 1x dress-26 20.00 EUR + 1x dress-27 20.00 EUR + 1x dress-28 20.00 EUR + 1x dress-29 20.00 EUR + 1x dress-30 20.00 EUR + 1x dress-31 20.00 EUR + 1x dress-32 20.00 EUR + 1x dress-33 20.00 EUR + 1x dress-34 20.00 EUR + 1x dress-35 20.00 EUR + 1x dress-36 20.00 EUR + 1x dress-37 20.00 EUR + 1x dress-38 20.00 EUR + 1x dress-39 20.00 EUR + 1x dress-40 20.00 EUR
