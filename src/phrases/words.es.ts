/** 256 things that everybody knows, told apart on a bad line, and that offend nobody. */
export const words = `
abanico abeja abrigo aceituna acuario aguacate águila ajedrez albahaca alcachofa alfombra algodón almendra
alondra amapola ámbar ancla anillo arándano arena armario arroz avellana azafrán azúcar balcón bambú banana
bandera baraja barco biblioteca bicicleta bolsillo bombilla bosque botella botón brújula bufanda búho caballo
cacao cactus calabaza calcetín calendario camello camino campana canela cangrejo canguro caracol caramelo
carpeta cascada castaña castillo cebolla cebra cerámica cereza ciervo cigüeña ciruela cisne clavel coliflor
colina collar columna cometa conejo coral corcho cortina cristal cuaderno cuchara cuento delfín desierto desván
diamante dibujo dominó dragón ducha durazno eclipse elefante embudo erizo escalera escoba escuela esmeralda
espejo espinaca esponja estadio estantería estrella faisán familia farol felpudo flamenco flauta frambuesa fresa
galaxia galleta garbanzo gaviota gelatina geranio girasol glaciar globo golondrina gorrión granito guante
guisante guitarra hamaca helado helecho hierba higuera hormiga horno invierno isla jabón jaguar jardín jazmín
jengibre jirafa jungla koala ladrillo lago lámpara langosta lápiz laurel lavanda lechuga lenteja librería limón
linterna llave lluvia luciérnaga maceta madera mandarina mango manzana mapache margarita mariposa mármol
martillo melón membrillo mercado meteoro miel mochila molino montaña mosaico museo naranja navío nenúfar nieve
níspero nube oasis océano olivo ópalo orégano orquídea otoño pájaro palmera pantera papaya paraguas pasillo
pelícano pepino perejil petirrojo piano pimienta pincel pingüino pirámide planeta plátano primavera puente pulpo
queso quiosco regalo reloj remolacha roble romero rosa rubí sandalia sandía semáforo sendero silbato sirena
sombrero tambor tetera tigre tomate tomillo tormenta tortuga tractor trébol trigo trompeta tulipán túnel uva
vainilla valle velero ventana verano violeta violín volcán yate yogur zafiro zanahoria zapato zorro
`
