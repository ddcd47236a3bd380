package crops

import "github.com/comision-mixta/mixta/record"

// Region is a region or zone of coca monitoring. It is neither a legal zone nor an administrative unit: the Trópico of the published surveys takes in growing areas of Santa Cruz and Beni.
// es: Region es una región o zona de monitoreo de coca. No es una zona legal ni una unidad administrativa: el Trópico de los relevamientos publicados incluye zonas de Santa Cruz y Beni.
// source: UNODC Bolivia; DEVIDA, según la prensa / as the press has it
// edition: 2024
// checked: 2026-11-29
//
//mixta:open ^(bo|pe)(\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,3}){1,2}$
type Region string

// The regions of the published surveys. Peru's monitoring of 2024 counts 24 zones;
// sources name 22 of them, Yaguas is reported without one, and one is not known.
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
	// Maranon: Marañón.
	// es: Marañón.
	// source: infobae.com, 2025-07-04
	Maranon Region = "pe.maranon"
	// AltoChicama: Alto Chicama.
	// es: Alto Chicama.
	// source: infobae.com, 2025-07-04
	AltoChicama Region = "pe.alto-chicama"
	// Amazonas: Amazonas (Condorcanqui), added to the list for 2021.
	// es: Amazonas (Condorcanqui), incorporada a la lista en 2021.
	// source: stakeholders.com.pe, 2022; archivo.inforegion.pe
	Amazonas Region = "pe.amazonas"
	// BajoHuallaga: Bajo Huallaga, in Loreto and San Martín, added to the list for 2021.
	// es: Bajo Huallaga, en Loreto y San Martín, incorporada a la lista en 2021.
	// source: stakeholders.com.pe, 2022; archivo.inforegion.pe
	BajoHuallaga Region = "pe.bajo-huallaga"
	// BajoUcayali: Bajo Ucayali, in Atalaya and Coronel Portillo, added to the list for 2021.
	// es: Bajo Ucayali, en Atalaya y Coronel Portillo, incorporada a la lista en 2021.
	// source: stakeholders.com.pe, 2022; archivo.inforegion.pe
	BajoUcayali Region = "pe.bajo-ucayali"
	// Camanti: Camanti, between Cusco and Madre de Dios, added to the list for 2021.
	// es: Camanti, entre Cusco y Madre de Dios, incorporada a la lista en 2021.
	// source: stakeholders.com.pe, 2022; archivo.inforegion.pe
	Camanti Region = "pe.camanti"
	// MadreDeDios: Madre de Dios (Inambari and Manu), added to the list for 2021.
	// es: Madre de Dios (Inambari y Manu), incorporada a la lista en 2021.
	// source: stakeholders.com.pe, 2022; archivo.inforegion.pe
	MadreDeDios Region = "pe.madre-de-dios"
	// Yaguas: Yaguas.
	// es: Yaguas.
	// source: de conocimiento general, sin verificar / from general knowledge, not checked
	Yaguas Region = "pe.yaguas"
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
// source: Ley 906 y / and Ley 1008 (BO)
// edition: 2017-03-08; 1988-07-19
// checked: 2026-11-29
//
//mixta:open ^(bo|pe)\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,4}$
type LegalZone string

// Country returns the country of the zone.
func (z LegalZone) Country() record.Country { return country(z) }

// The legal zones of Ley 906, and that of Ley 1008 before it.
const (
	// ZoneLaPaz: authorised zones of the department of La Paz.
	// es: Zonas autorizadas del departamento de La Paz.
	// source: Ley 906 art. 16
	ZoneLaPaz LegalZone = "bo.la-paz"
	// ZoneCochabamba: authorised zones of the department of Cochabamba.
	// es: Zonas autorizadas del departamento de Cochabamba.
	// source: Ley 906 art. 16
	ZoneCochabamba LegalZone = "bo.cochabamba"
	// ZoneTraditional: the zone of traditional production: the Yungas of La Paz (provinces Nor Yungas, Sud Yungas, Murillo, Muñecas, Franz Tamayo and Inquisivi) and the Yungas of Vandiola in Cochabamba.
	// es: Zona de producción tradicional: los Yungas de La Paz (provincias Nor Yungas, Sud Yungas, Murillo, Muñecas, Franz Tamayo e Inquisivi) y los Yungas de Vandiola, en Cochabamba.
	// source: Ley 1008, 1988-07-19; la-razon.com, 2012-03-20
	ZoneTraditional LegalZone = "bo.zona-tradicional"
	// ZoneBolivia: the whole country, whose licit demand a study gives. No law sets a limit for it as one zone.
	// es: Todo el país, cuya demanda lícita estima un estudio. Ninguna ley le fija un límite como una sola zona.
	// source: Estudio Integral de la Demanda de la Hoja de Coca, 2013 (spanish.peopledaily.com.cn)
	ZoneBolivia LegalZone = "bo.bolivia"
)

// ProtectedArea is a national protected area.
// es: ProtectedArea es un área protegida nacional.
// source: UNODC Bolivia; DEVIDA y / and SERNANP
// edition: 2019; 2022 a / to 2025
// checked: 2026-11-29
//
//mixta:open ^(bo|pe)\.[a-z0-9]{2,20}(-[a-z0-9]{1,20}){0,4}$
type ProtectedArea string

// The protected areas named in the published surveys and, for Peru, in the agreement
// of DEVIDA and SERNANP. Others hold coca too: up to 14 are counted, not all named.
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
	// CordilleraAzul: Cordillera Azul National Park.
	// es: Parque Nacional Cordillera Azul.
	// source: inforegion.pe, 2024; stakeholders.com.pe, 2022
	CordilleraAzul ProtectedArea = "pe.cordillera-azul"
	// SierraDelDivisor: Sierra del Divisor National Park.
	// es: Parque Nacional Sierra del Divisor.
	// source: stakeholders.com.pe, 2022
	SierraDelDivisor ProtectedArea = "pe.sierra-del-divisor"
	// TingoMaria: Tingo María National Park.
	// es: Parque Nacional Tingo María.
	// source: stakeholders.com.pe, 2022
	TingoMaria ProtectedArea = "pe.tingo-maria"
	// RioAbiseo: Río Abiseo National Park.
	// es: Parque Nacional del Río Abiseo.
	// source: stakeholders.com.pe, 2022
	RioAbiseo ProtectedArea = "pe.rio-abiseo"
	// SanMatiasSanCarlos: San Matías-San Carlos Protection Forest.
	// es: Bosque de Protección San Matías-San Carlos.
	// source: inforegion.pe, 2024; stakeholders.com.pe, 2022
	SanMatiasSanCarlos ProtectedArea = "pe.san-matias-san-carlos"
	// Ashaninka: Asháninka Communal Reserve.
	// es: Reserva Comunal Asháninka.
	// source: inforegion.pe, 2024
	Ashaninka ProtectedArea = "pe.ashaninka"
	// ElSira: El Sira Communal Reserve.
	// es: Reserva Comunal El Sira.
	// source: caretas.pe, 2025; stakeholders.com.pe, 2022
	ElSira ProtectedArea = "pe.el-sira"
	// Yanesha: Yanesha Communal Reserve.
	// es: Reserva Comunal Yanesha.
	// source: stakeholders.com.pe, 2022
	Yanesha ProtectedArea = "pe.yanesha"
)

// LandKind is a kind of land that surveys count apart.
// es: LandKind es una clase de territorio que los relevamientos cuentan aparte.
//
//mixta:closed
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
