package crops

import "github.com/comision-mixta/mixta/record"

// Region is a region or zone of coca monitoring. It is no legal zone and no administrative unit: the Trópico of the published surveys takes in growing areas of Santa Cruz and Beni.
// es: Region es una región o zona de monitoreo de coca. No es una zona legal ni una unidad administrativa: el Trópico de los relevamientos publicados incluye zonas de Santa Cruz y Beni.
type Region string

// Open is the form of a region: its country, then its name.
func (Region) Open() string { return `^(bo|pe)(\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,3}){1,2}$` }

// The regions of the published surveys.
const (
	// YungasLaPaz: Yungas de La Paz.
	// es: Yungas de La Paz.
	// source: UNODC Bolivia
	YungasLaPaz Region = "bo.yungas-la-paz"
	// NorteLaPaz: Norte de La Paz: the provinces Franz Tamayo and Abel Iturralde.
	// es: Norte de La Paz: provincias Franz Tamayo y Abel Iturralde.
	// source: UNODC Bolivia; radiosplendid.bo
	NorteLaPaz Region = "bo.norte-la-paz"
	// TropicoCochabamba: Trópico de Cochabamba, with growing areas of Santa Cruz and Beni.
	// es: Trópico de Cochabamba, con zonas de cultivo de Santa Cruz y Beni.
	// source: UNODC Bolivia; eldeber.com.bo 192958
	TropicoCochabamba Region = "bo.tropico-cochabamba"
	// VRAEM: valleys of the rivers Apurímac, Ene and Mantaro.
	// es: Valle de los ríos Apurímac, Ene y Mantaro (VRAEM).
	// source: DEVIDA
	VRAEM Region = "pe.vraem"
	// InambariTambopata: Inambari-Tambopata, in the province of Sandia.
	// es: Inambari-Tambopata, en la provincia de Sandia.
	// source: DEVIDA
	InambariTambopata Region = "pe.inambari-tambopata"
	// SanGaban: San Gabán, in the province of Carabaya.
	// es: San Gabán, en la provincia de Carabaya.
	// source: DEVIDA
	SanGaban Region = "pe.san-gaban"
	// LaConvencionLares: La Convención-Lares.
	// es: La Convención-Lares.
	// source: DEVIDA
	LaConvencionLares Region = "pe.la-convencion-lares"
	// AltoHuallaga: Alto Huallaga.
	// es: Alto Huallaga.
	// source: DEVIDA
	AltoHuallaga Region = "pe.alto-huallaga"
	// Aguaytia: Aguaytía.
	// es: Aguaytía.
	// source: DEVIDA
	Aguaytia Region = "pe.aguaytia"
	// PichisPalcazuPachitea: Pichis-Palcazú-Pachitea.
	// es: Pichis-Palcazú-Pachitea.
	// source: DEVIDA
	PichisPalcazuPachitea Region = "pe.pichis-palcazu-pachitea"
	// Kcosnipata: Kcosñipata.
	// es: Kcosñipata.
	// source: DEVIDA
	Kcosnipata Region = "pe.kcosnipata"
	// BajoAmazonas: Bajo Amazonas.
	// es: Bajo Amazonas.
	// source: DEVIDA
	BajoAmazonas Region = "pe.bajo-amazonas"
	// Putumayo: Putumayo.
	// es: Putumayo.
	// source: DEVIDA
	Putumayo Region = "pe.putumayo"
	// Contamana: Contamana.
	// es: Contamana.
	// source: DEVIDA
	Contamana Region = "pe.contamana"
	// Calleria: Callería.
	// es: Callería.
	// source: DEVIDA
	Calleria Region = "pe.calleria"
	// Cotuhe: Cotuhé, added to the list for 2024.
	// es: Cotuhé, incorporada a la lista en 2024.
	// source: DEVIDA, 2024
	Cotuhe Region = "pe.cotuhe"
	// Tigre: Tigre, added to the list for 2024.
	// es: Tigre, incorporada a la lista en 2024.
	// source: DEVIDA, 2024
	Tigre Region = "pe.tigre"
	// Fitzcarrald: Fitzcarrald, added to the list for 2024.
	// es: Fitzcarrald, incorporada a la lista en 2024.
	// source: DEVIDA, 2024
	Fitzcarrald Region = "pe.fitzcarrald"
)

// LegalZone is a zone for which a law or study sets a limit.
// es: LegalZone es una zona para la que una ley o un estudio fija un límite.
type LegalZone string

// Open is the form of a legal zone: its country, then its name.
func (LegalZone) Open() string { return `^(bo|pe)\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,4}$` }

// Country returns the country of the zone.
func (z LegalZone) Country() record.Country { return country(z) }

// The legal zones of Ley 906.
const (
	// ZoneLaPaz: authorised zones of the department of La Paz.
	// es: Zonas autorizadas del departamento de La Paz.
	// source: Ley 906 art. 16
	ZoneLaPaz LegalZone = "bo.la-paz"
	// ZoneCochabamba: authorised zones of the department of Cochabamba.
	// es: Zonas autorizadas del departamento de Cochabamba.
	// source: Ley 906 art. 16
	ZoneCochabamba LegalZone = "bo.cochabamba"
	// ZoneBolivia: the whole country.
	// es: Todo el país.
	// source: Ley 1008 (1988)
	ZoneBolivia LegalZone = "bo.bolivia"
)

// ProtectedArea is a national protected area.
// es: ProtectedArea es un área protegida nacional.
type ProtectedArea string

// Open is the form of a protected area: its country, then its name.
func (ProtectedArea) Open() string { return `^(bo|pe)\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,4}$` }

// The protected areas named in the published surveys.
const (
	// Tipnis: Isiboro Sécure.
	// es: Isiboro Sécure (TIPNIS).
	// source: money.com.bo
	Tipnis ProtectedArea = "bo.isiboro-secure"
	// Carrasco: Carrasco.
	// es: Carrasco.
	// source: money.com.bo
	Carrasco ProtectedArea = "bo.carrasco"
	// Cotapata: Cotapata.
	// es: Cotapata.
	// source: money.com.bo
	Cotapata ProtectedArea = "bo.cotapata"
	// Amboro: Amboró.
	// es: Amboró.
	// source: money.com.bo
	Amboro ProtectedArea = "bo.amboro"
	// Apolobamba: Apolobamba, on the border with Peru.
	// es: Apolobamba, en la frontera con el Perú.
	// source: money.com.bo
	Apolobamba ProtectedArea = "bo.apolobamba"
	// Madidi: Madidi, on the border with Peru.
	// es: Madidi, en la frontera con el Perú.
	// source: money.com.bo
	Madidi ProtectedArea = "bo.madidi"
	// BahuajaSonene: Bahuaja Sonene, on the border with Bolivia.
	// es: Bahuaja Sonene, en la frontera con Bolivia.
	// source: inforegion.pe
	BahuajaSonene ProtectedArea = "pe.bahuaja-sonene"
)

// LandKind is a kind of land that surveys count apart.
// es: LandKind es una clase de territorio que los relevamientos cuentan aparte.
type LandKind string

// The kinds of land.
const (
	// LandProtected: inside national protected areas.
	// es: Dentro de áreas protegidas nacionales.
	LandProtected LandKind = "protected-area"
	// LandBuffer: in the buffer zones of protected areas.
	// es: En las zonas de amortiguamiento de áreas protegidas.
	LandBuffer LandKind = "buffer-zone"
	// LandIndigenous: in indigenous territories or native communities.
	// es: En territorios indígenas o comunidades nativas.
	LandIndigenous LandKind = "indigenous-territory"
)

// Closed marks a complete code list.
func (LandKind) Closed() {}
