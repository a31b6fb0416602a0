# French, with its spaces and commas.
store languages fr en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "bonjour"
      ? best sellers, page 1 + collections, page 1
      < list "Ouvrir le menu"
        | Bonjour ! 👋 Bienvenue chez *Linen House*.
        | Faites un tour dans la boutique ou écrivez ce que vous cherchez.
        -- Meilleures ventes
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En stock
        [product:dress] Linen dress | 80,00 € · En stock
        -- Nos collections
        [collection:scarves] Scarves | 2 produits
        [collection:dresses] Dresses | 1 produit
        -- Menu
        [browse] Voir la boutique | Toute la boutique, par collection
        [search] Rechercher | Trouver par nom, par type ou par marque
        [languages] Langue | Français · English
        [help] Aide | Ce que je peux faire pour vous
      = idle, speaks fr

09:01 > "écharpe"
      ? search "écharpe", page 1
      < list "Voir les produits"
        | Voici ce que j’ai trouvé pour « écharpe » :
        -- Trouvé pour vous
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En stock
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr

09:02 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Prix : 25,00 €
        | Quantité : 1
        | Total : *25,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer Vous pouvez aussi écrire un nombre
        [buy:scarf-red:1] Acheter maintenant
        [qty:scarf-red:2] ➕ Plus
        [cart.add:scarf-red:1] 🛒 Ajouter 1
      = choosing quantity 1x scarf-red, speaks fr

09:04 > "3"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Prix : 25,00 €
        | Quantité : 3
        | Total : *75,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer Vous pouvez aussi écrire un nombre
        [qty:scarf-red:2] ➖ Moins
        [buy:scarf-red:3] Acheter maintenant
        [cart.add:scarf-red:3] 🛒 Ajouter 3
      = choosing quantity 3x scarf-red, speaks fr

09:05 > "acheter"
      ? fresh variants scarf-red
      ! prepare checkout 1 in fr: 3x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1 (buy now): 3x scarf-red 25.00 EUR, speaks fr, bought now [1]

09:05 @ checkout ready 1 https://linen-house.example/fr/pay/1 total 75.00 EUR
      < link "Payer maintenant" https://linen-house.example/fr/pay/1
        | 3 × Red scarf : *75,00 €*
        | Touchez le bouton pour choisir la livraison et payer.
        footer Paiement sécurisé dans notre boutique
      = awaiting payment 1 (buy now) https://linen-house.example/fr/pay/1, speaks fr, bought now [1]
