# Arabic: right to left, Latin titles and prices set apart, six plural forms.
store languages ar en
store currency AED
shelf scarves "أوشحة": scarf-red "Red scarf" 25.00 x3 image says "وشاح ناعم ودافئ."
shelf scarves: scarf-blue "وشاح أزرق" 27.50

09:00 > "مرحبا"

09:01 > tap product:scarf-red

09:02 > "٢"

09:03 > tap cart.add:scarf-red:2

09:04 > tap cart.view

09:05 > tap checkout

09:05 @ checkout ready 1 https://linen-house.example/ar/pay/1 total 50.00 AED

09:06 > "شكرا"
