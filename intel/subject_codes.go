package intel

// SubjectKind is what a subject is.
// es: SubjectKind es lo que es una entidad.
//
//mixta:closed
type SubjectKind string

// The kinds of subject.
const (
	// KindOrganisation: an organisation.
	// es: Organización.
	KindOrganisation SubjectKind = "organisation"
	// KindPerson: a natural person.
	// es: Persona natural.
	KindPerson SubjectKind = "person"
	// KindAircraft: an aircraft.
	// es: Aeronave.
	KindAircraft SubjectKind = "aircraft"
	// KindVehicle: a vehicle.
	// es: Vehículo.
	KindVehicle SubjectKind = "vehicle"
	// KindVessel: a vessel.
	// es: Embarcación.
	KindVessel SubjectKind = "vessel"
	// KindSite: a place with a use.
	// es: Sitio: un lugar con un uso.
	KindSite SubjectKind = "site"
)

// OrganisationForm is the form of an organisation.
// es: OrganisationForm es la forma de una organización.
// source: mixta; Palermo (A/RES/55/25)
// edition: 2000
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type OrganisationForm string

// The forms.
const (
	// CriminalGroup: reported to be an organised criminal group.
	// es: Se informa que es un grupo delictivo organizado.
	// source: Palermo (A/RES/55/25) art. 2
	CriminalGroup OrganisationForm = "criminal-group"
	// Company: a company.
	// es: Empresa.
	Company OrganisationForm = "company"
	// Association: an association or foundation.
	// es: Asociación o fundación.
	Association OrganisationForm = "association"
)

// PersonCategory is the category in which a person's data is held.
// es: PersonCategory es la categoría en que se guardan los datos de una persona.
// source: (UE/EU) 2016/680
// edition: 2016
// checked: 2026-11-23
//
//mixta:closed
type PersonCategory string

// The categories.
const (
	// Suspect: believed, on serious grounds, to have taken part in an offence.
	// es: Sospechosa: se presume, por motivos fundados, que participó en un delito.
	// source: (UE/EU) 2016/680 art. 6
	Suspect PersonCategory = "suspect"
	// Convicted: convicted of an offence.
	// es: Condenada por un delito.
	// source: (UE/EU) 2016/680 art. 6
	Convicted PersonCategory = "convicted"
	// Witness: may testify.
	// es: Testigo: puede declarar.
	// source: (UE/EU) 2016/680 art. 6
	Witness PersonCategory = "witness"
	// Victim: victim of an offence, or believed to be.
	// es: Víctima de un delito, o así se cree.
	// source: (UE/EU) 2016/680 art. 6
	Victim PersonCategory = "victim"
	// Associate: in touch with a suspect or convicted person.
	// es: Contacto o persona vinculada a una sospechosa o condenada.
	// source: (UE/EU) 2016/680 art. 6
	Associate PersonCategory = "associate"
	// OtherPerson: none of these.
	// es: Otra: ninguna de las anteriores.
	OtherPerson PersonCategory = "other"
)

// AgeGroup states whether a person is a minor.
// es: AgeGroup dice si una persona es menor de edad.
// source: mixta; CDN/CRC (A/RES/44/25)
// edition: 1989
// checked: 2026-11-23
//
//mixta:closed
type AgeGroup string

// The age groups.
const (
	// Adult: 18 years or older.
	// es: Mayor de edad: 18 años o más.
	Adult AgeGroup = "adult"
	// Minor: under 18 years.
	// es: Menor de edad: menos de 18 años.
	// source: CDN/CRC (A/RES/44/25) art. 1
	Minor AgeGroup = "minor"
	// AgeUnknown: not known; treated as a minor would be where there is doubt.
	// es: Se desconoce; en caso de duda, recibe el trato de un menor.
	AgeUnknown AgeGroup = "unknown"
)

// ProceedingState is how far criminal proceedings have come.
// es: ProceedingState es hasta dónde ha llegado un proceso penal.
//
//mixta:closed
type ProceedingState string

// The states.
const (
	// UnderInvestigation: under investigation.
	// es: En investigación.
	UnderInvestigation ProceedingState = "investigation"
	// Charged: formally charged.
	// es: Con imputación o acusación formal.
	Charged ProceedingState = "charged"
	// OnTrial: on trial.
	// es: En juicio.
	OnTrial ProceedingState = "trial"
	// ConvictedBySentence: convicted by a sentence.
	// es: Condenada por sentencia.
	ConvictedBySentence ProceedingState = "convicted"
	// Acquitted: acquitted.
	// es: Absuelta.
	Acquitted ProceedingState = "acquitted"
	// Dismissed: the case was dismissed.
	// es: Con sobreseimiento o archivo del caso.
	Dismissed ProceedingState = "dismissed"
)

// PersonalDataLaw is a law on the holding of personal data, with its country in front.
// es: PersonalDataLaw es una norma sobre la guarda de datos personales, con su país delante.
// source: leyes de ambos países / laws of both countries
// edition: 2026-11
// checked: 2026-11-29
//
//mixta:open ^[A-Z]{2}-[A-Z0-9][A-Z0-9\-]{1,30}$
type PersonalDataLaw string

// Permits reports whether the law can permit the holding of data. A constitution
// that only gives rights against the holder cannot.
func (l PersonalDataLaw) Permits() bool { return l != CPE }

// The laws of both countries.
const (
	// Ley29733: Peru: Personal Data Protection Law; its article 3(2) exempts what is strictly necessary for public security and criminal investigation.
	// es: Perú: Ley de Protección de Datos Personales; su artículo 3(2) exceptúa lo estrictamente necesario para la seguridad pública y la investigación penal.
	// source: Ley 29733
	Ley29733 PersonalDataLaw = "PE-LEY-29733"
	// CPE: Bolivia: Constitution; articles 21.2 and 130 give a person the right to know, object to, delete and correct what is held. It permits nothing and is no basis by itself.
	// es: Bolivia: Constitución Política del Estado; sus artículos 21.2 y 130 dan a la persona el derecho a conocer, objetar, eliminar y rectificar lo que se guarda. No autoriza a guardar nada y no basta por sí sola.
	// source: CPE (BO) art. 21.2, 130; Código Procesal Constitucional (BO) art. 58
	CPE PersonalDataLaw = "BO-CPE"
	// Ley913: Bolivia: Law on the fight against illicit trafficking of controlled substances; which article permits the holding is not checked.
	// es: Bolivia: Ley de Lucha contra el Tráfico Ilícito de Sustancias Controladas; no se verificó qué artículo autoriza a guardar datos.
	// source: Ley 913, 2017-03-16 (título / title)
	Ley913 PersonalDataLaw = "BO-LEY-913"
)

// IdentifierScheme is the scheme that a number or mark belongs to.
// es: IdentifierScheme es el esquema al que pertenece un número o marca.
// source: OACI/ICAO, ISO, ITU-T, por código / by code
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:closed
type IdentifierScheme string

// The schemes.
const (
	// SchemeRegistration: registration of an aircraft.
	// es: Matrícula de una aeronave.
	// source: OACI/ICAO, Anexo/Annex 7
	SchemeRegistration IdentifierScheme = "registration"
	// SchemeAddress: ICAO 24-bit address.
	// es: Dirección OACI de 24 bits.
	// source: OACI/ICAO, Anexo/Annex 10, vol. III
	SchemeAddress IdentifierScheme = "icao24"
	// SchemeSerial: serial number of an aircraft, by its maker.
	// es: Número de serie de una aeronave: el que le dio su fabricante.
	// source: OACI/ICAO, Anexo/Annex 7
	SchemeSerial IdentifierScheme = "serial"
	// SchemePlate: plate of a vehicle.
	// es: Placa de un vehículo.
	SchemePlate IdentifierScheme = "plate"
	// SchemeVIN: vehicle identification number.
	// es: Número de identificación de un vehículo (chasis).
	// source: ISO 3779
	SchemeVIN IdentifierScheme = "vin"
	// SchemeHull: hull identification number of a vessel.
	// es: Número de identificación del casco de una embarcación.
	// source: ISO 10087
	SchemeHull IdentifierScheme = "hull"
	// SchemeVessel: registration of a vessel, as its authority writes it.
	// es: Matrícula de una embarcación: tal como la escribe su autoridad.
	SchemeVessel IdentifierScheme = "vessel"
	// SchemeCI: identity card (Bolivia: SEGIP number, with its complement if any; Peru: card of a foreigner).
	// es: Cédula de identidad: en Bolivia, número de SEGIP, con su complemento si lo tiene; en el Perú, carné de extranjería.
	SchemeCI IdentifierScheme = "ci"
	// SchemeDNI: national identity document (Peru: eight digits).
	// es: Documento nacional de identidad: en el Perú, ocho dígitos.
	// source: RENIEC
	SchemeDNI IdentifierScheme = "dni"
	// SchemePassport: passport.
	// es: Pasaporte.
	// source: ICAO Doc 9303
	SchemePassport IdentifierScheme = "passport"
	// SchemeTax: taxpayer number (BO NIT, PE RUC).
	// es: Número de contribuyente: en Bolivia, NIT; en el Perú, RUC.
	SchemeTax IdentifierScheme = "tax"
	// SchemePhone: telephone number, with its country code.
	// es: Número de teléfono: con su código de país.
	// source: ITU-T E.164
	SchemePhone IdentifierScheme = "phone"
)

// VehicleForm is the form of a vehicle.
// es: VehicleForm es la forma de un vehículo.
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type VehicleForm string

// The forms.
const (
	// Car: a car.
	// es: Automóvil.
	Car VehicleForm = "car"
	// Pickup: a pickup.
	// es: Camioneta.
	Pickup VehicleForm = "pickup"
	// Truck: a truck.
	// es: Camión.
	Truck VehicleForm = "truck"
	// Bus: a bus.
	// es: Ómnibus.
	Bus VehicleForm = "bus"
	// Motorcycle: a motorcycle.
	// es: Motocicleta.
	Motorcycle VehicleForm = "motorcycle"
)

// VesselForm is the form of a vessel.
// es: VesselForm es la forma de una embarcación.
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type VesselForm string

// The forms.
const (
	// Canoe: a canoe or dugout.
	// es: Canoa (también de tronco).
	Canoe VesselForm = "canoe"
	// Boat: a boat with an engine.
	// es: Bote, lancha o peque-peque, a motor.
	Boat VesselForm = "boat"
	// Barge: a barge.
	// es: Barcaza o chata.
	Barge VesselForm = "barge"
)

// SiteForm is the form of a site.
// es: SiteForm es la forma de un sitio.
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type SiteForm string

// The forms.
const (
	// Laboratory: a place where drugs are made, refined or recycled.
	// es: Laboratorio: donde se elabora, cristaliza o recicla droga.
	Laboratory SiteForm = "laboratory"
	// Airstrip: a place where aircraft land.
	// es: Pista: donde aterrizan aeronaves.
	Airstrip SiteForm = "airstrip"
	// Store: a place where goods are kept.
	// es: Acopio: donde se guardan bienes.
	Store SiteForm = "store"
	// CrossingPoint: a place where the border is crossed.
	// es: Paso: por donde se cruza la frontera.
	CrossingPoint SiteForm = "crossing"
	// MacerationPit: a pit where leaf is macerated.
	// es: Poza de maceración.
	MacerationPit SiteForm = "maceration-pit"
)

// SiteState is the state of a site.
// es: SiteState es el estado de un sitio.
//
//mixta:closed
type SiteState string

// The states.
const (
	// InUse: in use.
	// es: En uso.
	InUse SiteState = "in-use"
	// Disused: not in use.
	// es: Sin uso.
	Disused SiteState = "disused"
	// Disabled: put out of use by an authority.
	// es: Inhabilitado por una autoridad.
	Disabled SiteState = "disabled"
	// Rebuilt: in use again after having been disabled.
	// es: Rehabilitado tras haber sido inhabilitado.
	Rebuilt SiteState = "rebuilt"
)
