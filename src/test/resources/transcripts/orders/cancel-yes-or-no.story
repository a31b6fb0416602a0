# Whether an order shall be cancelled is asked, and answered in words as well as by a tap.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
order #1001 50.00 EUR received d1: 2x scarf-red

10:00 > "cancel my order"
10:01 > "no leave it"
10:02 > "cancelar mi pedido"
10:03 > "sip dale"
