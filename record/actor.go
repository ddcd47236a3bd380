package record

import "github.com/comision-mixta/mixta/internal/pattern"

// Actor is who acts, issues or receives: a country, or one of its institutions ("BO-FELCN"), or an international body.
// es: Actor es quien actúa, emite o recibe: un país, una de sus instituciones («BO-FELCN») o un organismo internacional.
// source: sitios oficiales, leyes y prensa, por código / official sites, laws and press, by code
// edition: 2026-11
// checked: 2026-11-29
//
//mixta:open actorForm
type Actor string

const actorForm = `^[A-Z][A-Z0-9]{1,11}(-[A-Z][A-Z0-9]{1,15}){0,2}$`

var isActor = pattern.Later(actorForm)

// Valid reports whether a has the form of an actor's code.
func (a Actor) Valid() bool { return isActor(string(a)) }

// Country returns the country that the actor is, or is an institution of; ""
// for an international body.
func (a Actor) Country() Country {
	if len(a) >= 2 && (a[:2] == "EU" || a[:2] == "CM") {
		return ""
	}
	if len(a) == 2 || len(a) > 3 && a[2] == '-' {
		return Country(a[:2])
	}
	return ""
}

// Covers reports whether a is b, or the country or institution that b is part
// of: "PE" covers "PE-DIRANDRO".
func (a Actor) Covers(b Actor) bool {
	return a == b || a != "" && len(b) > len(a) && b[:len(a)] == a && b[len(a)] == '-'
}

// Related reports whether one of two actors covers the other.
func (a Actor) Related(b Actor) bool { return a.Covers(b) || b.Covers(a) }

// The actors of both sides and the international bodies they work with.
const (
	// Plurinational State of Bolivia: the Bolivian side as a whole.
	// es: Estado Plurinacional de Bolivia: la parte boliviana en su conjunto.
	// source: ISO 3166-1
	ActorBolivia Actor = "BO"
	// Republic of Peru: the Peruvian side as a whole.
	// es: República del Perú: la parte peruana en su conjunto.
	// source: ISO 3166-1
	ActorPeru Actor = "PE"
	// National Council for the Fight against Illicit Drug Trafficking: policy council.
	// es: Consejo Nacional de Lucha contra el Tráfico Ilícito de Drogas: consejo rector de la política.
	// source: UNODC Bolivia, 2017, 2019
	CONALTID Actor = "BO-CONALTID"
	// Vice-Ministry of Social Defence and Controlled Substances: head of the delegation; executes policy.
	// es: Viceministerio de Defensa Social y Sustancias Controladas: jefatura de la delegación; ejecución de la política.
	// source: vds.gob.bo
	VDSSC Actor = "BO-VDSSC"
	// Ministry of Government: interior.
	// es: Ministerio de Gobierno: interior.
	// source: mingobierno.gob.bo
	BOMingob Actor = "BO-MINGOB"
	// Ministry of Foreign Affairs: foreign affairs.
	// es: Ministerio de Relaciones Exteriores: relaciones exteriores.
	// source: vds.gob.bo 327
	BORREE Actor = "BO-RREE"
	// Vice-Ministry of Coca and Integral Development: coca policy.
	// es: Viceministerio de Coca y Desarrollo Integral: política de la coca.
	// source: vds.gob.bo
	VCDI Actor = "BO-VCDI"
	// Directorate-General for the Integral Development of the Coca-Producing Regions: rationalisation data and field missions.
	// es: Dirección General de Desarrollo Integral de las Regiones Productoras de Coca: datos de racionalización y misiones de campo.
	// source: unodc.org/bolivia, 2018
	DIGPROCOCA Actor = "BO-DIGPROCOCA"
	// Unit for the Economic and Social Development of the Yungas: field unit of DIGPROCOCA in the Yungas.
	// es: Unidad de Desarrollo Económico y Social de los Yungas de La Paz: unidad de campo de DIGPROCOCA en los Yungas.
	// source: unodc.org/bolivia, 2018
	UDESY Actor = "BO-UDESY"
	// Unit for the Economic and Social Development of the Trópico: field unit of DIGPROCOCA in the Trópico.
	// es: Unidad de Desarrollo Económico y Social del Trópico de Cochabamba: unidad de campo de DIGPROCOCA en el Trópico.
	// source: unodc.org/bolivia, 2018
	UDESTRO Actor = "BO-UDESTRO"
	// Directorate-General for Coca Leaf and its Industrialisation: control of the licit coca market.
	// es: Dirección General de la Hoja de Coca e Industrialización: control del mercado lícito de la coca.
	// source: UNODC Bolivia, 2009
	DIGCOIN Actor = "BO-DIGCOIN"
	// Special Force to Fight Drug Trafficking: interdiction (police).
	// es: Fuerza Especial de Lucha contra el Narcotráfico: interdicción (policía).
	// source: vds.gob.bo
	FELCN Actor = "BO-FELCN"
	// Special Group for the Investigation of Chemical Substances: chemicals (FELCN).
	// es: Grupo Especial de Investigación de Sustancias Químicas: sustancias químicas (FELCN).
	// source: eju.tv, 2013
	GISUQ Actor = "BO-GISUQ"
	// Joint Task Force: rationalisation and eradication.
	// es: Fuerza de Tarea Conjunta: racionalización y erradicación.
	// source: unodc.org/bolivia, 2018
	FTC Actor = "BO-FTC"
	// Bolivian Navy ("Diablos Azules" task force): river and lake.
	// es: Armada Boliviana (Fuerza de Tarea «Diablos Azules»): fluvial y lacustre.
	// source: archivo.inforegion.pe
	BOArmada Actor = "BO-ARMADA"
	// Executing Unit for the Integral Fight against Drug Trafficking: logistics and funding.
	// es: Unidad Ejecutora de Lucha Integral contra el Narcotráfico: logística y financiamiento.
	UELICN Actor = "BO-UELICN"
	// Directorate-General of Controlled Substances: licensing of chemicals.
	// es: Dirección General de Sustancias Controladas: autorización de sustancias químicas.
	DGSC Actor = "BO-DGSC"
	// Directorate-General for the Registration, Control and Administration of Seized Assets: seized assets.
	// es: Dirección General de Registro, Control y Administración de Bienes Incautados: bienes incautados.
	// source: Ley 913
	DIRCABI Actor = "BO-DIRCABI"
	// Airspace Security and Defence Command: airspace control (FAB).
	// es: Comando de Seguridad y Defensa del Espacio Aéreo: control del espacio aéreo (FAB).
	// source: Ley 521 art. 7.I
	COSDEA Actor = "BO-COSDEA"
	// Bolivian Air Force: air.
	// es: Fuerza Aérea Boliviana: aérea.
	// source: reduno.com.bo, 2025
	FAB Actor = "BO-FAB"
	// Bolivian Air Navigation and Airports: air navigation.
	// es: Navegación Aérea y Aeropuertos Bolivianos: navegación aérea.
	// source: reduno.com.bo, 2025
	NAABOL Actor = "BO-NAABOL"
	// Directorate-General of Civil Aviation: civil aviation.
	// es: Dirección General de Aeronáutica Civil: aviación civil.
	// source: reduno.com.bo, 2025
	BODGAC Actor = "BO-DGAC"
	// Financial Investigations Unit: money laundering.
	// es: Unidad de Investigaciones Financieras: legitimación de ganancias ilícitas (lavado de activos).
	BOUIF Actor = "BO-UIF"
	// Bolivian Space Agency: imagery.
	// es: Agencia Boliviana Espacial: imágenes satelitales.
	// source: geoserver ABE
	ABE Actor = "BO-ABE"
	// National Statistics Institute of Bolivia: statistics.
	// es: Instituto Nacional de Estadística: estadística.
	// source: ine.gob.bo
	BOINE Actor = "BO-INE"
	// Public Prosecutor: prosecution.
	// es: Ministerio Público: persecución penal.
	// source: lapatria.bo, 2022
	BOMP Actor = "BO-MP"
	// Ministry of Health: treatment, rehabilitation and reintegration.
	// es: Ministerio de Salud: tratamiento, rehabilitación y reintegración.
	// source: eju.tv, 2017-12
	BOMinSalud Actor = "BO-MINSALUD"
	// Ministry of Education: prevention in schools.
	// es: Ministerio de Educación: prevención en unidades educativas.
	// source: unodc.org/bolivia, 2013
	BOMinEdu Actor = "BO-MINEDU"
	// Ministry of Defence: armed forces; member of CONALTID.
	// es: Ministerio de Defensa: fuerzas armadas; miembro del CONALTID.
	// source: CONALTID, Estrategia, 2020-02-28
	BOMinDef Actor = "BO-MINDEF"
	// National Customs: customs; chemicals at the border.
	// es: Aduana Nacional: aduanas; sustancias químicas en frontera.
	// source: unodc.org/bolivia, 2019-02-06; aduana.gob.bo, 2026-03-19
	BOAduana Actor = "BO-ADUANA"
	// National Service of Protected Areas: protected areas.
	// es: Servicio Nacional de Áreas Protegidas: áreas protegidas.
	// source: eldeber.com.bo 345756, 2023
	SERNAP Actor = "BO-SERNAP"
	// National Commission for Development and Life without Drugs: policy; coca monitoring (SISCOD).
	// es: Comisión Nacional para el Desarrollo y Vida sin Drogas: política; monitoreo de la coca (SISCOD).
	// source: DEVIDA, 2022
	DEVIDA Actor = "PE-DEVIDA"
	// Ministry of Foreign Affairs: foreign affairs; drug control directorate.
	// es: Ministerio de Relaciones Exteriores: relaciones exteriores; Dirección de Control de Drogas.
	// source: vds.gob.bo 491
	PERREE Actor = "PE-RREE"
	// Ministry of the Interior: interior.
	// es: Ministerio del Interior: interior.
	// source: gob.pe
	MININTER Actor = "PE-MININTER"
	// National Police of Peru: police.
	// es: Policía Nacional del Perú: policía.
	// source: gob.pe
	PNP Actor = "PE-PNP"
	// Anti-Drug Directorate of the National Police of Peru: interdiction.
	// es: Dirección Antidrogas de la Policía Nacional del Perú: interdicción.
	// source: UNODC Perú: siglas / acronyms
	DIRANDRO Actor = "PE-DIRANDRO"
	// Police Aviation Directorate: police aviation.
	// es: Dirección de Aviación Policial: aviación policial.
	// source: UNODC Perú: siglas / acronyms
	DIRAVPOL Actor = "PE-DIRAVPOL"
	// Special Project for the Control and Reduction of Illegal Crops in the Alto Huallaga: eradication.
	// es: Proyecto Especial de Control y Reducción de Cultivos Ilegales en el Alto Huallaga: erradicación.
	// source: tudiariohuanuco.pe
	CORAH Actor = "PE-CORAH"
	// Joint Command of the Armed Forces: armed forces.
	// es: Comando Conjunto de las Fuerzas Armadas: fuerzas armadas.
	// source: diariocorreo.pe 646258
	CCFFAA Actor = "PE-CCFFAA"
	// Air Defence Operational Command: air defence (FAP).
	// es: Comando Operacional de Defensa Aérea: defensa aérea (FAP).
	// source: diariocorreo.pe 646258
	CODA Actor = "PE-CODA"
	// Peruvian Air Force: air; verification overflights.
	// es: Fuerza Aérea del Perú: aérea; sobrevuelos de verificación.
	// source: UNODC Perú, 2015
	FAP Actor = "PE-FAP"
	// Directorate-General of Captaincies and Coast Guard: maritime, river and lake authority.
	// es: Dirección General de Capitanías y Guardacostas: autoridad marítima, fluvial y lacustre.
	DICAPI Actor = "PE-DICAPI"
	// Peruvian Navy: river and lake.
	// es: Marina de Guerra del Perú: fluvial y lacustre.
	// source: eldiario, 2016
	PEMarina Actor = "PE-MARINA"
	// National Superintendency of Customs and Tax Administration: customs and chemical inputs.
	// es: Superintendencia Nacional de Aduanas y de Administración Tributaria: aduanas e insumos químicos.
	// source: eju.tv, 2013
	SUNAT Actor = "PE-SUNAT"
	// National Coca Company: licit purchase of coca leaf.
	// es: Empresa Nacional de la Coca: compra lícita de hoja de coca.
	// source: UNODC Perú: siglas / acronyms
	ENACO Actor = "PE-ENACO"
	// Financial Intelligence Unit of Peru (SBS): money laundering.
	// es: Unidad de Inteligencia Financiera del Perú (SBS): lavado de activos.
	// source: gob.pe 84913
	PEUIF Actor = "PE-UIF"
	// Public Prosecutor – Office of the Nation's Prosecutor: prosecution.
	// es: Ministerio Público – Fiscalía de la Nación: persecución penal.
	// source: archivo.inforegion.pe
	PEMP Actor = "PE-MP"
	// National Commission for Aerospace Research and Development: imagery (PeruSAT-1).
	// es: Comisión Nacional de Investigación y Desarrollo Aeroespacial: imágenes satelitales (PeruSAT-1).
	// source: UNODC Perú, 2017
	CONIDA Actor = "PE-CONIDA"
	// National Service of Protected Natural Areas: protected areas.
	// es: Servicio Nacional de Áreas Naturales Protegidas por el Estado: áreas protegidas.
	// source: UNODC Perú: siglas / acronyms
	SERNANP Actor = "PE-SERNANP"
	// National Institute of Statistics and Informatics: statistics.
	// es: Instituto Nacional de Estadística e Informática: estadística.
	// source: UNODC Perú: siglas / acronyms
	INEI Actor = "PE-INEI"
	// National Geographic Institute: mapping.
	// es: Instituto Geográfico Nacional: cartografía.
	// source: UNODC Perú: siglas / acronyms
	PEIGN Actor = "PE-IGN"
	// Ministry of Health: treatment and rehabilitation.
	// es: Ministerio de Salud: tratamiento y rehabilitación.
	// source: eldiario, 2016
	MINSA Actor = "PE-MINSA"
	// Ministry of Education: prevention.
	// es: Ministerio de Educación: prevención.
	// source: eldiario, 2016
	MINEDU Actor = "PE-MINEDU"
	// National Superintendency of Migration: migration control.
	// es: Superintendencia Nacional de Migraciones: control migratorio.
	// source: radionacional.gob.pe, 2024-01-19
	PEMigraciones Actor = "PE-MIGRACIONES"
	// National Programme of Seized Assets: seized assets; loss and extinction of ownership.
	// es: Programa Nacional de Bienes Incautados: bienes incautados; pérdida y extinción de dominio.
	// source: DS 011-2017-JUS (PE)
	PRONABI Actor = "PE-PRONABI"
	// Bolivia–Peru Mixed Commission: both sides together, in session.
	// es: Comisión Mixta Boliviano-Peruana: ambas partes, en sesión.
	// source: Convenio/Agreement BO-PE, 2000-06-09
	ComisionMixta Actor = "CM-BOPE"
	// Regional Anti-Narcotics Intelligence Centre: intelligence of AR, BO, BR, CL, PE and PY.
	// es: Centro Regional de Inteligencia Antinarcóticos: inteligencia de AR, BO, BR, CL, PE y PY.
	// source: unodc.org/bolivia, 2018
	CERIAN Actor = "CERIAN"
	// United Nations Office on Drugs and Crime: monitoring and validation.
	// es: Oficina de las Naciones Unidas contra la Droga y el Delito: monitoreo y validación.
	// source: unodc.org
	UNODC Actor = "UNODC"
	// UNODC Bolivia (ROBOL): coca monitoring and validation in Bolivia.
	// es: UNODC Bolivia (ROBOL): monitoreo de coca y validación en Bolivia.
	// source: UNODC: portadas / covers
	UNODCBolivia Actor = "UNODC-BO"
	// UNODC Peru and Ecuador (ROPER): monitoring support in Peru.
	// es: UNODC Perú y Ecuador (ROPER): apoyo al monitoreo en el Perú.
	// source: UNODC: portadas / covers
	UNODCPeru Actor = "UNODC-PE"
	// International Criminal Police Organization: notices and diffusions.
	// es: Organización Internacional de Policía Criminal: notificaciones y difusiones.
	// source: interpol.int
	INTERPOL Actor = "INTERPOL"
	// International Narcotics Control Board: precursors.
	// es: Junta Internacional de Fiscalización de Estupefacientes (JIFE): precursores.
	// source: incb.org
	INCB Actor = "INCB"
	// European Union: cooperation.
	// es: Unión Europea: cooperación.
	// source: europa.eu
	EUDEL Actor = "EU"
	// Several actors, each named in the records concerned: stands only where markings with different originators are joined.
	// es: Varios actores, cada uno nombrado en los registros correspondientes: figura solo donde se reúnen marcas con originadores distintos.
	Several Actor = "SEVERAL"
)
