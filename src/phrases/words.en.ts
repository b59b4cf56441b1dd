/** 256 things that everybody knows, told apart on a bad line, and that offend nobody. */
export const words = `
acorn airport almond amber anchor apple apricot arrow autumn avocado badge bakery balcony bamboo banana banjo
barley basil basket beach beaver bicycle biscuit blanket blossom blueberry bottle branch breakfast bridge
broccoli brush bucket butter button cabbage cactus camera canal candle canyon carpet castle cedar ceiling cello
chalk cherry chestnut chimney chocolate cinema circle cloud clover coconut compass copper coral corner cotton
cradle crystal cucumber cupboard curtain daisy desert diamond dolphin dragon drawer eagle elbow elephant emerald
engine envelope evening falcon family feather fern ferry fiddle flamingo flower forest galaxy garage garden
garlic gazelle giraffe glacier glove goblet granite grape guitar hamster harbour hazelnut hedgehog helmet heron
honey horizon iceberg igloo island ivory jacket jaguar jasmine jigsaw jungle juniper kangaroo ketchup kettle
kitchen koala ladder lagoon lantern laundry lavender lemon lettuce library lighthouse lobster magnet magpie
mango maple marble market meadow melon meteor mirror mountain museum mushroom mustard napkin necklace needle
newspaper notebook nutmeg oasis ocean octopus olive onion orange orbit orchard ostrich otter oyster paddle
palace pancake panda parrot parsley pebble pelican pencil penguin pepper piano picnic pillow pineapple planet
plum porridge postcard potato pumpkin puzzle pyramid quarry quartz rabbit raccoon radish railway rainbow
raspberry ribbon river robin rocket rosemary ruby salmon sandal sapphire saxophone scarf school shadow shelf
silver sketch spinach spoon squirrel stadium station strawberry summer sunflower teapot temple tennis theatre
thistle thunder ticket tiger toast tomato tractor triangle trumpet tulip tunnel turquoise turtle umbrella
unicorn valley vanilla velvet village vineyard violin volcano waffle walnut walrus waterfall window winter
wheel yacht yoghurt zebra zipper
`
