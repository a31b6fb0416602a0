# Hindi, in rupees.
store languages en hi
store currency INR
shelf scarves "दुपट्टे": scarf-red "लाल दुपट्टा" 123456.00 x3 image says "मुलायम और गर्म।"
shelf scarves: scarf-blue "नीला दुपट्टा" 2750.00

09:00 > "नमस्ते, मुझे दुपट्टा चाहिए"
      ? search "नमस्ते, मुझे दुपट्टा चाहिए", page 1
      < list "See products"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Here is what I found for “नमस्ते, मुझे दुपट्टा चाहिए”:
        -- Found for you
        [product:scarf-red] लाल दुपट्टा | ₹1,23,456.00 · Only 3 left
        [product:scarf-blue] नीला दुपट्टा | ₹2,750.00 · In stock
        [menu] Back | Return to where you were
      = idle, speaks hi

09:01 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *लाल दुपट्टा*
        | Price: ₹1,23,456.00
        | Quantity: 1
        | Total: *₹1,23,456.00*
        |
        | मुलायम और गर्म।
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks hi

09:02 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 1 × लाल दुपट्टा
        | Your cart: 1 item, ₹1,23,456.00
        [checkout] Check out
        [menu] Keep shopping
        [cart.view] View cart
      = idle, speaks hi, cart 1x scarf-red 123456.00 INR

09:03 > "कार्ट"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 1 × लाल दुपट्टा: ₹1,23,456.00
        | *Total: ₹1,23,456.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks hi, cart 1x scarf-red 123456.00 INR

09:04 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in hi: 1x scarf-red 123456.00 INR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf-red 123456.00 INR, speaks hi, cart 1x scarf-red 123456.00 INR

09:04 @ checkout ready 1 https://linen-house.example/hi/pay/1
      < link "Pay now" https://linen-house.example/hi/pay/1
        | Your items come to about *₹1,23,456.00*; checkout shows the exact amount.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://linen-house.example/hi/pay/1, speaks hi, cart 1x scarf-red 123456.00 INR
