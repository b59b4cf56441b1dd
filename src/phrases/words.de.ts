/** 256 things that everybody knows, told apart on a bad line, and that offend nobody. */
export const words = `
Abend Adler Ahorn Amsel Ananas Anker Apfel Aprikose Armband Aster Backofen Badewanne Bahnhof Balkon Bambus
Banane Bauernhof Baumwolle Bergwerk Bernstein Besen Biber Bibliothek Birne Blatt Bleistift Blume Bohne
Briefkasten Brille Brombeere Brunnen Buche Butter Dachs Dattel Delfin Diamant Distel Drachen Drossel Düne Eiche
Eichhörnchen Eimer Eisberg Elefant Elster Ente Erbse Erdbeere Eule Fahrrad Falke Familie Fasan Feder Felsen
Fenster Fichte Flamingo Flasche Flieder Flöte Flugzeug Forelle Frühling Fuchs Gabel Galaxie Garten Gitarre
Gletscher Glocke Granit Gurke Gürtel Hafen Hagebutte Hamster Handschuh Haselnuss Hecht Heidelbeere Herbst Himmel
Hocker Holunder Honig Horizont Igel Iglu Ingwer Insel Jacke Jaguar Jasmin Joghurt Kaffee Kaktus Kamera Kanal
Kaninchen Karotte Kartoffel Kastanie Kerze Kessel Kiefer Kino Kirsche Kissen Klavier Koffer Kokosnuss Kolibri
Kompass Koralle Hummer Kristall Krokus Kuchen Kupfer Kürbis Laterne Lavendel Leiter Lerche Leuchtturm
Libelle Limone Linde Löffel Magnet Mandarine Mandel Märchen Marmor Mauer Maulwurf Melone Mikrofon Minze Möhre
Mondschein Morgen Möwe Museum Muskat Narzisse Nebel Nelke Notizbuch Nudel Oase Ofen Olive Orange Orchidee Otter
Ozean Palast Panda Papagei Paprika Pelikan Pfirsich Pflaume Pinguin Planet Postkarte Puzzle Pyramide Qualle
Quarz Rabe Radieschen Rakete Rathaus Regal Regenbogen Rentier Rettich Rhabarber Rosine Rosmarin Rubin Safran
Salbei Sandale Saphir Sauna Saxofon Schal Schatten Schaukel Schildkröte Schlitten Schmetterling Schokolade
Schrank Schule Schwan Sellerie Senf Silber Sommer Sonnenblume Spargel Specht Spinat Sprudel Stadion Steinbock
Sternwarte Storch Strand Streichholz Tanne Teekanne Teppich Theater Thymian Tiger Tintenfisch Tomate Topas
Traktor Trommel Trompete Tulpe Tunnel Urlaub Vanille Veilchen Violine Vulkan Waage Waffel Walnuss Wasserfall
Weide Weizen Werkstatt Wiese Windmühle Winter Wolke Zebra Zeitung Ziegel Zimt Zirkus Zitrone Zucker Zwiebel
`
