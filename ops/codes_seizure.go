package ops

// Form is the form that a substance was found in.
// es: Form es la forma en que se halló una sustancia.
// source: mixta; FELCN
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Form string

// The forms with a name.
const (
	// Powder.
	// es: Polvo.
	Powder Form = "powder"
	// Brick: pressed into bricks or blocks.
	// es: Prensada en ladrillos o bloques.
	Brick Form = "brick"
	// Liquid: dissolved in a liquid.
	// es: Líquida o disuelta.
	Liquid Form = "liquid"
	// Impregnated: in cloth, plastic or paper.
	// es: Impregnada en tela, plástico o papel.
	Impregnated Form = "impregnated"
	// Solid: solid, otherwise.
	// es: Sólida, de otro modo.
	Solid Form = "solid"
	// Plants: growing plants.
	// es: Plantas en pie (plantío).
	// source: FELCN
	Plants Form = "plants"
	// Herb: cut and dried.
	// es: Hierba cortada y seca.
	Herb Form = "herb"
	// Retail: made up for retail sale.
	// es: Dosificada para el expendio.
	// source: FELCN
	Retail Form = "retail"
	// Tablet.
	// es: Comprimido.
	Tablet Form = "tablet"
	// Seed.
	// es: Semilla.
	Seed Form = "seed"
)

// Weighing is how an amount was found.
// es: Weighing es el modo en que se determinó una cantidad.
//
//mixta:closed
type Weighing string

// The ways of finding an amount.
const (
	// Weighed: weighed or measured.
	// es: Pesada o medida.
	Weighed Weighing = "weighed"
	// Estimated.
	// es: Estimada.
	Estimated Weighing = "estimated"
)

// Test is how a substance was identified.
// es: Test es el modo en que se identificó una sustancia.
//
//mixta:closed
type Test string

// The tests.
const (
	// FieldTest: colour test on the spot, presumptive.
	// es: Prueba de campo, presuntiva.
	FieldTest Test = "field"
	// Laboratory: confirmed by a laboratory.
	// es: Confirmada en laboratorio.
	Laboratory Test = "laboratory"
	// Untested: by sight alone.
	// es: Sin prueba, solo por su aspecto.
	Untested Test = "none"
)

// Setting is a kind of place where a seizure is made.
// es: Setting es una clase de lugar donde se hace una incautación.
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Setting string

// The settings with a name.
const (
	// BorderCrossing: border crossing on land.
	// es: Paso fronterizo terrestre.
	BorderCrossing Setting = "border-crossing"
	// Road.
	// es: Carretera o camino.
	Road Setting = "road"
	// OnRiver: river or river port.
	// es: Río o puerto fluvial.
	OnRiver Setting = "river"
	// OnLake: lake or lake port.
	// es: Lago o puerto lacustre.
	OnLake Setting = "lake"
	// Seaport.
	// es: Puerto marítimo.
	Seaport Setting = "seaport"
	// Airport: airport or aerodrome.
	// es: Aeropuerto o aeródromo.
	Airport Setting = "airport"
	// AtAirstrip: unauthorised airstrip.
	// es: Pista clandestina.
	AtAirstrip Setting = "airstrip"
	// Premises: private premises.
	// es: Inmueble particular.
	Premises Setting = "premises"
	// AtLaboratory: laboratory or maceration pit.
	// es: Laboratorio o poza de maceración.
	AtLaboratory Setting = "laboratory"
	// Field: field or plantation.
	// es: Campo de cultivo o plantación.
	Field Setting = "field"
	// Mail: mail or parcel service.
	// es: Correo o encomienda.
	Mail Setting = "mail"
)

// Transport is how something was carried.
// es: Transport es el modo en que se transportaba algo.
//
//mixta:closed
type Transport string

// The means of transport.
const (
	// ByVehicle: road vehicle.
	// es: Vehículo.
	ByVehicle Transport = "vehicle"
	// ByAircraft: aircraft.
	// es: Aeronave.
	ByAircraft Transport = "aircraft"
	// ByBoat: boat or ship.
	// es: Embarcación.
	ByBoat Transport = "boat"
	// OnFoot: on foot ("mochileros").
	// es: A pie (mochileros).
	OnFoot Transport = "on-foot"
	// OnBody: on or in a person's body.
	// es: Adherida al cuerpo o en su interior.
	OnBody Transport = "body"
	// ByMail: by mail or parcel service.
	// es: Por correo o encomienda.
	ByMail Transport = "mail"
	// NotCarried: stored, not carried.
	// es: Almacenada, no transportada.
	NotCarried Transport = "stored"
)

// Asset is a kind of thing seized.
// es: Asset es una clase de bien incautado.
// source: mixta; FELCN; eju.tv
// edition: 2017
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Asset string

// The assets with a name.
const (
	// Vehicle: vehicle, of any kind.
	// es: Vehículo, de cualquier clase.
	// source: FELCN
	Vehicle Asset = "vehicle"
	// Aircraft: aircraft (light aircraft, as a rule).
	// es: Aeronave (por lo general, avioneta).
	// source: FELCN
	Aircraft Asset = "aircraft"
	// Boat.
	// es: Embarcación.
	Boat Asset = "boat"
	// Firearm: firearm, of a kind not stated.
	// es: Arma de fuego, de clase no indicada.
	// source: FELCN
	Firearm Asset = "firearm"
	// Pistol: pistol or revolver.
	// es: Pistola o revólver.
	Pistol Asset = "pistol"
	// Rifle.
	// es: Fusil o rifle.
	Rifle Asset = "rifle"
	// Shotgun.
	// es: Escopeta.
	Shotgun Asset = "shotgun"
	// SubmachineGun.
	// es: Subfusil o metralleta.
	SubmachineGun Asset = "submachine-gun"
	// Cartridge: cartridges, as counted.
	// es: Cartuchos, por unidad.
	// source: eju.tv, 2017
	Cartridge Asset = "cartridge"
	// Explosive: explosive device.
	// es: Artefacto explosivo.
	Explosive Asset = "explosive"
	// RadioSet: radio or satellite telephone.
	// es: Equipo de radio o teléfono satelital.
	RadioSet Asset = "radio"
	// MobilePhone.
	// es: Teléfono celular.
	MobilePhone Asset = "mobile-phone"
	// RealEstate: house or land.
	// es: Inmueble.
	RealEstate Asset = "real-estate"
)

// Site is a kind of site found.
// es: Site es una clase de sitio hallado.
// source: mixta; FELCN
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Site string

// The sites with a name.
const (
	// CrystallisationLab: crystallisation laboratory.
	// es: Laboratorio de cristalización.
	// source: FELCN
	CrystallisationLab Site = "crystallisation-laboratory"
	// RecyclingLab: laboratory that recovers chemicals.
	// es: Laboratorio de reciclaje de sustancias químicas.
	// source: FELCN
	RecyclingLab Site = "recycling-laboratory"
	// Factory: factory of paste or base.
	// es: Fábrica de pasta o base.
	// source: FELCN
	Factory Site = "factory"
	// MacerationPit: maceration pit.
	// es: Poza de maceración.
	MacerationPit Site = "maceration-pit"
	// Airstrip: unauthorised airstrip.
	// es: Pista clandestina.
	// source: FELCN
	Airstrip Site = "airstrip"
	// Store: place of storage.
	// es: Lugar de acopio.
	Store Site = "store"
)

// Method is how something was destroyed.
// es: Method es el modo en que se destruyó algo.
// source: mixta; vds.gob.bo 482
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Method string

// The methods with a name.
const (
	// Incineration.
	// es: Incineración.
	// source: vds.gob.bo 482
	Incineration Method = "incineration"
	// Dissolution: dissolved and made useless.
	// es: Disolución, que la inutiliza.
	Dissolution Method = "dissolution"
	// Neutralisation: neutralised chemically.
	// es: Neutralización química.
	Neutralisation Method = "neutralisation"
	// Uprooting: plants pulled out.
	// es: Arranque de las plantas.
	Uprooting Method = "uprooting"
)
