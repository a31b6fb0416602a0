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
        footer Vous pouvez aussi écrire ce que vous voulez
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
        [languages] Langue | Français, English
        [help] Aide | Ce que je peux faire pour vous
      = idle, speaks fr

09:01 > "écharpe"
      ? search "écharpe", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Voir les produits"
        | Je n’ai rien trouvé pour « écharpe », mais ceci vous plaira peut-être :
        -- Pour vous, peut-être
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En stock
        [product:dress] Linen dress | 80,00 € · En stock
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

09:03 > "beaucoup"
      ? search "beaucoup", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Voir les produits"
        | Je n’ai rien trouvé pour « beaucoup », mais ceci vous plaira peut-être :
        -- Pour vous, peut-être
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En stock
        [product:dress] Linen dress | 80,00 € · En stock
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr

09:04 > "3"
      ? search "3", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Voir les produits"
        | Je n’ai rien trouvé pour « 3 », mais ceci vous plaira peut-être :
        -- Pour vous, peut-être
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En stock
        [product:dress] Linen dress | 80,00 € · En stock
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr

09:05 > "acheter"
      ? collections, page 1
      < list "Voir les collections"
        | Voici nos collections. Laquelle voulez-vous voir ?
        -- Nos collections
        [collection:scarves] Scarves | 2 produits
        [collection:dresses] Dresses | 1 produit
        [page:best:1] Meilleures ventes | Ce que notre clientèle préfère
      = idle, speaks fr

09:05 @ checkout ready 1 https://linen-house.example/fr/pay/1 total 1075.00 EUR
      = idle, speaks fr
