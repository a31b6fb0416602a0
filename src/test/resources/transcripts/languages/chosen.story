# The language that is chosen goes before the one that is recognised.
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

09:01 > tap languages
      < list "Choose a language"
        | Which language do you prefer?
        -- Languages
        [lang:en] English
        [lang:es] Español
        [lang:fr] Français
      = idle

09:02 > tap lang:fr
      ? best sellers, page 1 + collections, page 1
      < list "Ouvrir le menu"
        | À partir de maintenant, je vous écris en français.
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
        [languages] Langue | English · Español · Français
        [help] Aide | Ce que je peux faire pour vous
      = idle, chose fr

09:03 > "hello, do you have something red for me?"
      ? search "hello, do you have something red for me?", page 1
      < list "Voir les produits"
        | Voici ce que j’ai trouvé pour « hello, do you have something red for me? » :
        -- Trouvé pour vous
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:dress] Linen dress | 80,00 € · En stock
        [menu] Retour | Revenir où vous étiez
      = idle, chose fr, speaks en

09:04 > "español"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | De ahora en adelante te escribo en español.
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:scarf-blue] Blue scarf | 27,50 € · Disponible
        [product:dress] Linen dress | 80,00 € · Disponible
        -- Colecciones
        [collection:scarves] Scarves | 2 productos
        [collection:dresses] Dresses | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | English · Español · Français
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, chose es, speaks en

09:05 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:scarf-blue] Blue scarf | 27,50 € · Disponible
        [product:dress] Linen dress | 80,00 € · Disponible
        -- Colecciones
        [collection:scarves] Scarves | 2 productos
        [collection:dresses] Dresses | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | English · Español · Français
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, chose es, speaks en
