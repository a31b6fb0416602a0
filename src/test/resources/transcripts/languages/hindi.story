# Hindi, in rupees.
store languages en hi
store currency INR
shelf scarves "दुपट्टे": scarf-red "लाल दुपट्टा" 123456.00 x3 image says "मुलायम और गर्म।"
shelf scarves: scarf-blue "नीला दुपट्टा" 2750.00

09:00 > "नमस्ते, मुझे दुपट्टा चाहिए"
      ? search "नमस्ते, मुझे दुपट्टा चाहिए", page 1
      < list "उत्पाद देखें"
        | नमस्ते! 👋 *Linen House* में आपका स्वागत है।
        | दुकान देखिए, या बस लिख दीजिए कि आपको क्या चाहिए।
        |
        | “नमस्ते, मुझे दुपट्टा चाहिए” के लिए हमें यह मिला:
        -- आपके लिए मिला
        [product:scarf-red] लाल दुपट्टा | ₹1,23,456.00 · सिर्फ़ 3 बचे हैं
        [product:scarf-blue] नीला दुपट्टा | ₹2,750.00 · उपलब्ध
        [menu] वापस | जहाँ थे, वहीं लौटें
      = idle, speaks hi

09:01 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *लाल दुपट्टा*
        | दाम: ₹1,23,456.00
        | मात्रा: 1
        | कुल: *₹1,23,456.00*
        |
        | मुलायम और गर्म।
        footer आप संख्या लिख भी सकते हैं
        [buy:scarf-red:1] अभी खरीदें
        [qty:scarf-red:2] ➕ ज़्यादा
        [cart.add:scarf-red:1] 🛒 कार्ट में 1
      = choosing quantity 1x scarf-red, speaks hi

09:02 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | ✅ आपके कार्ट में: 1 × लाल दुपट्टा
        | आपका कार्ट: 1 आइटम, ₹1,23,456.00
        [checkout] ऑर्डर करें
        [with:scarf-red] खरीदारी जारी रखें
        [cart.view] कार्ट देखें
      = idle, speaks hi, cart 1x scarf-red 123456.00 INR

09:03 > "कार्ट"
      ? variants scarf-red
      < buttons
        | 🛒 *आपका कार्ट*
        | 1 × लाल दुपट्टा: ₹1,23,456.00
        | *कुल: ₹1,23,456.00*
        footer डिलीवरी और टैक्स पेमेंट के समय जुड़ते हैं
        [checkout] ऑर्डर करें
        [cart.edit] कार्ट बदलें
        [menu] खरीदारी जारी रखें
      = idle, speaks hi, cart 1x scarf-red 123456.00 INR

09:04 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in hi: 1x scarf-red 123456.00 INR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf-red 123456.00 INR, speaks hi, cart 1x scarf-red 123456.00 INR

09:04 @ checkout ready 1 https://linen-house.example/hi/pay/1
      < link "अभी पेमेंट करें" https://linen-house.example/hi/pay/1
        | आपके आइटम लगभग *₹1,23,456.00* के हैं; सही रकम पेमेंट के समय दिखेगी।
        | डिलीवरी चुनने और पेमेंट करने के लिए बटन दबाइए।
        footer हमारी दुकान पर सुरक्षित पेमेंट
      = awaiting payment 1 https://linen-house.example/hi/pay/1, speaks hi, cart 1x scarf-red 123456.00 INR
