# Written by go generate from the schemas of the model: do not edit.

from typing import Mapping, NamedTuple


class Meaning(NamedTuple):
    """What a code means, in English and Spanish."""

    en: str
    es: str


MEANINGS: Mapping[str, Mapping[str, Meaning]] = {
    "Absence": {
        "unknown": Meaning(
            "The value exists but is not known to the issuer.",
            "El valor existe, pero el emisor no lo conoce.",
        ),
        "not-observed": Meaning(
            "Nobody has looked.",
            "Nadie lo ha observado.",
        ),
        "not-applicable": Meaning(
            "There can be no value.",
            "No puede haber valor.",
        ),
        "withheld": Meaning(
            "The value is known but not released to the recipient.",
            "El valor se conoce, pero no se entrega al destinatario.",
        ),
        "generalised": Meaning(
            "The value is here, but coarser than it is known.",
            "El valor figura, pero con menos detalle del que se conoce.",
        ),
    },
    "Actor": {
        "BO": Meaning(
            "Plurinational State of Bolivia: the Bolivian side as a whole.",
            "Estado Plurinacional de Bolivia: la parte boliviana en su conjunto.",
        ),
        "PE": Meaning(
            "Republic of Peru: the Peruvian side as a whole.",
            "República del Perú: la parte peruana en su conjunto.",
        ),
        "BO-CONALTID": Meaning(
            "National Council for the Fight against Illicit Drug Trafficking: policy council.",
            "Consejo Nacional de Lucha contra el Tráfico Ilícito de Drogas: consejo rector de la política.",
        ),
        "BO-VDSSC": Meaning(
            "Vice-Ministry of Social Defence and Controlled Substances: head of the delegation; executes policy.",
            "Viceministerio de Defensa Social y Sustancias Controladas: jefatura de la delegación; ejecución de la política.",
        ),
        "BO-MINGOB": Meaning(
            "Ministry of Government: interior.",
            "Ministerio de Gobierno: interior.",
        ),
        "BO-RREE": Meaning(
            "Ministry of Foreign Affairs: foreign affairs.",
            "Ministerio de Relaciones Exteriores: relaciones exteriores.",
        ),
        "BO-VCDI": Meaning(
            "Vice-Ministry of Coca and Integral Development: coca policy.",
            "Viceministerio de Coca y Desarrollo Integral: política de la coca.",
        ),
        "BO-DIGPROCOCA": Meaning(
            "Directorate-General for the Integral Development of the Coca-Producing Regions: rationalisation data and field missions.",
            "Dirección General de Desarrollo Integral de las Regiones Productoras de Coca: datos de racionalización y misiones de campo.",
        ),
        "BO-UDESY": Meaning(
            "Unit for the Economic and Social Development of the Yungas: field unit of DIGPROCOCA in the Yungas.",
            "Unidad de Desarrollo Económico y Social de los Yungas de La Paz: unidad de campo de DIGPROCOCA en los Yungas.",
        ),
        "BO-UDESTRO": Meaning(
            "Unit for the Economic and Social Development of the Trópico: field unit of DIGPROCOCA in the Trópico.",
            "Unidad de Desarrollo Económico y Social del Trópico de Cochabamba: unidad de campo de DIGPROCOCA en el Trópico.",
        ),
        "BO-DIGCOIN": Meaning(
            "Directorate-General for Coca Leaf and its Industrialisation: control of the licit coca market.",
            "Dirección General de la Hoja de Coca e Industrialización: control del mercado lícito de la coca.",
        ),
        "BO-FELCN": Meaning(
            "Special Force to Fight Drug Trafficking: interdiction (police).",
            "Fuerza Especial de Lucha contra el Narcotráfico: interdicción (policía).",
        ),
        "BO-GISUQ": Meaning(
            "Special Group for the Investigation of Chemical Substances: chemicals (FELCN).",
            "Grupo Especial de Investigación de Sustancias Químicas: sustancias químicas (FELCN).",
        ),
        "BO-FTC": Meaning(
            "Joint Task Force: rationalisation and eradication.",
            "Fuerza de Tarea Conjunta: racionalización y erradicación.",
        ),
        "BO-ARMADA": Meaning(
            "Bolivian Navy (\"Diablos Azules\" task force): river and lake.",
            "Armada Boliviana (Fuerza de Tarea «Diablos Azules»): fluvial y lacustre.",
        ),
        "BO-UELICN": Meaning(
            "Executing Unit for the Integral Fight against Drug Trafficking: logistics and funding.",
            "Unidad Ejecutora de Lucha Integral contra el Narcotráfico: logística y financiamiento.",
        ),
        "BO-DGSC": Meaning(
            "Directorate-General of Controlled Substances: licensing of chemicals.",
            "Dirección General de Sustancias Controladas: autorización de sustancias químicas.",
        ),
        "BO-DIRCABI": Meaning(
            "Directorate-General for the Registration, Control and Administration of Seized Assets: seized assets.",
            "Dirección General de Registro, Control y Administración de Bienes Incautados: bienes incautados.",
        ),
        "BO-COSDEA": Meaning(
            "Airspace Security and Defence Command: airspace control (FAB).",
            "Comando de Seguridad y Defensa del Espacio Aéreo: control del espacio aéreo (FAB).",
        ),
        "BO-FAB": Meaning(
            "Bolivian Air Force: air.",
            "Fuerza Aérea Boliviana: aérea.",
        ),
        "BO-NAABOL": Meaning(
            "Bolivian Air Navigation and Airports: air navigation.",
            "Navegación Aérea y Aeropuertos Bolivianos: navegación aérea.",
        ),
        "BO-DGAC": Meaning(
            "Directorate-General of Civil Aviation: civil aviation.",
            "Dirección General de Aeronáutica Civil: aviación civil.",
        ),
        "BO-UIF": Meaning(
            "Financial Investigations Unit: money laundering.",
            "Unidad de Investigaciones Financieras: legitimación de ganancias ilícitas (lavado de activos).",
        ),
        "BO-ABE": Meaning(
            "Bolivian Space Agency: imagery.",
            "Agencia Boliviana Espacial: imágenes satelitales.",
        ),
        "BO-INE": Meaning(
            "National Statistics Institute of Bolivia: statistics.",
            "Instituto Nacional de Estadística: estadística.",
        ),
        "BO-MP": Meaning(
            "Public Prosecutor: prosecution.",
            "Ministerio Público: persecución penal.",
        ),
        "BO-MINSALUD": Meaning(
            "Ministry of Health: treatment, rehabilitation and reintegration.",
            "Ministerio de Salud: tratamiento, rehabilitación y reintegración.",
        ),
        "BO-MINEDU": Meaning(
            "Ministry of Education: prevention in schools.",
            "Ministerio de Educación: prevención en unidades educativas.",
        ),
        "BO-MINDEF": Meaning(
            "Ministry of Defence: armed forces; member of CONALTID.",
            "Ministerio de Defensa: fuerzas armadas; miembro del CONALTID.",
        ),
        "BO-ADUANA": Meaning(
            "National Customs: customs; chemicals at the border.",
            "Aduana Nacional: aduanas; sustancias químicas en frontera.",
        ),
        "BO-SERNAP": Meaning(
            "National Service of Protected Areas: protected areas.",
            "Servicio Nacional de Áreas Protegidas: áreas protegidas.",
        ),
        "PE-DEVIDA": Meaning(
            "National Commission for Development and Life without Drugs: policy; coca monitoring (SISCOD).",
            "Comisión Nacional para el Desarrollo y Vida sin Drogas: política; monitoreo de la coca (SISCOD).",
        ),
        "PE-RREE": Meaning(
            "Ministry of Foreign Affairs: foreign affairs; drug control directorate.",
            "Ministerio de Relaciones Exteriores: relaciones exteriores; Dirección de Control de Drogas.",
        ),
        "PE-MININTER": Meaning(
            "Ministry of the Interior: interior.",
            "Ministerio del Interior: interior.",
        ),
        "PE-PNP": Meaning(
            "National Police of Peru: police.",
            "Policía Nacional del Perú: policía.",
        ),
        "PE-DIRANDRO": Meaning(
            "Anti-Drug Directorate of the National Police of Peru: interdiction.",
            "Dirección Antidrogas de la Policía Nacional del Perú: interdicción.",
        ),
        "PE-DIRAVPOL": Meaning(
            "Police Aviation Directorate: police aviation.",
            "Dirección de Aviación Policial: aviación policial.",
        ),
        "PE-CORAH": Meaning(
            "Special Project for the Control and Reduction of Illegal Crops in the Alto Huallaga: eradication.",
            "Proyecto Especial de Control y Reducción de Cultivos Ilegales en el Alto Huallaga: erradicación.",
        ),
        "PE-CCFFAA": Meaning(
            "Joint Command of the Armed Forces: armed forces.",
            "Comando Conjunto de las Fuerzas Armadas: fuerzas armadas.",
        ),
        "PE-CODA": Meaning(
            "Air Defence Operational Command: air defence (FAP).",
            "Comando Operacional de Defensa Aérea: defensa aérea (FAP).",
        ),
        "PE-FAP": Meaning(
            "Peruvian Air Force: air; verification overflights.",
            "Fuerza Aérea del Perú: aérea; sobrevuelos de verificación.",
        ),
        "PE-DICAPI": Meaning(
            "Directorate-General of Captaincies and Coast Guard: maritime, river and lake authority.",
            "Dirección General de Capitanías y Guardacostas: autoridad marítima, fluvial y lacustre.",
        ),
        "PE-MARINA": Meaning(
            "Peruvian Navy: river and lake.",
            "Marina de Guerra del Perú: fluvial y lacustre.",
        ),
        "PE-SUNAT": Meaning(
            "National Superintendency of Customs and Tax Administration: customs and chemical inputs.",
            "Superintendencia Nacional de Aduanas y de Administración Tributaria: aduanas e insumos químicos.",
        ),
        "PE-ENACO": Meaning(
            "National Coca Company: licit purchase of coca leaf.",
            "Empresa Nacional de la Coca: compra lícita de hoja de coca.",
        ),
        "PE-UIF": Meaning(
            "Financial Intelligence Unit of Peru (SBS): money laundering.",
            "Unidad de Inteligencia Financiera del Perú (SBS): lavado de activos.",
        ),
        "PE-MP": Meaning(
            "Public Prosecutor – Office of the Nation's Prosecutor: prosecution.",
            "Ministerio Público – Fiscalía de la Nación: persecución penal.",
        ),
        "PE-CONIDA": Meaning(
            "National Commission for Aerospace Research and Development: imagery (PeruSAT-1).",
            "Comisión Nacional de Investigación y Desarrollo Aeroespacial: imágenes satelitales (PeruSAT-1).",
        ),
        "PE-SERNANP": Meaning(
            "National Service of Protected Natural Areas: protected areas.",
            "Servicio Nacional de Áreas Naturales Protegidas por el Estado: áreas protegidas.",
        ),
        "PE-INEI": Meaning(
            "National Institute of Statistics and Informatics: statistics.",
            "Instituto Nacional de Estadística e Informática: estadística.",
        ),
        "PE-IGN": Meaning(
            "National Geographic Institute: mapping.",
            "Instituto Geográfico Nacional: cartografía.",
        ),
        "PE-MINSA": Meaning(
            "Ministry of Health: treatment and rehabilitation.",
            "Ministerio de Salud: tratamiento y rehabilitación.",
        ),
        "PE-MINEDU": Meaning(
            "Ministry of Education: prevention.",
            "Ministerio de Educación: prevención.",
        ),
        "PE-MIGRACIONES": Meaning(
            "National Superintendency of Migration: migration control.",
            "Superintendencia Nacional de Migraciones: control migratorio.",
        ),
        "PE-PRONABI": Meaning(
            "National Programme of Seized Assets: seized assets; loss and extinction of ownership.",
            "Programa Nacional de Bienes Incautados: bienes incautados; pérdida y extinción de dominio.",
        ),
        "CM-BOPE": Meaning(
            "Bolivia–Peru Mixed Commission: both sides together, in session.",
            "Comisión Mixta Boliviano-Peruana: ambas partes, en sesión.",
        ),
        "CERIAN": Meaning(
            "Regional Anti-Narcotics Intelligence Centre: intelligence of AR, BO, BR, CL, PE and PY.",
            "Centro Regional de Inteligencia Antinarcóticos: inteligencia de AR, BO, BR, CL, PE y PY.",
        ),
        "UNODC": Meaning(
            "United Nations Office on Drugs and Crime: monitoring and validation.",
            "Oficina de las Naciones Unidas contra la Droga y el Delito: monitoreo y validación.",
        ),
        "UNODC-BO": Meaning(
            "UNODC Bolivia (ROBOL): coca monitoring and validation in Bolivia.",
            "UNODC Bolivia (ROBOL): monitoreo de coca y validación en Bolivia.",
        ),
        "UNODC-PE": Meaning(
            "UNODC Peru and Ecuador (ROPER): monitoring support in Peru.",
            "UNODC Perú y Ecuador (ROPER): apoyo al monitoreo en el Perú.",
        ),
        "INTERPOL": Meaning(
            "International Criminal Police Organization: notices and diffusions.",
            "Organización Internacional de Policía Criminal: notificaciones y difusiones.",
        ),
        "INCB": Meaning(
            "International Narcotics Control Board: precursors.",
            "Junta Internacional de Fiscalización de Estupefacientes (JIFE): precursores.",
        ),
        "EU": Meaning(
            "European Union: cooperation.",
            "Unión Europea: cooperación.",
        ),
        "SEVERAL": Meaning(
            "Several actors, each named in the records concerned: stands only where markings with different originators are joined.",
            "Varios actores, cada uno nombrado en los registros correspondientes: figura solo donde se reúnen marcas con originadores distintos.",
        ),
    },
    "AdminUnit": {
        "INE-BO:020201": Meaning(
            "Achacachi, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Achacachi, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020202": Meaning(
            "Ancoraimes, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Ancoraimes, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020203": Meaning(
            "Huarina, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Huarina, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020204": Meaning(
            "Santiago de Huata, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Santiago de Huata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020205": Meaning(
            "Huatajata, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Huatajata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020206": Meaning(
            "Chua Cocani, Omasuyos, La Paz: municipality on Lake Titicaca.",
            "Chua Cocani, Omasuyos, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020305": Meaning(
            "Charaña, Pacajes, La Paz: municipality on the border.",
            "Charaña, Pacajes, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020401": Meaning(
            "Puerto Acosta, Camacho, La Paz: municipality on the border.",
            "Puerto Acosta, Camacho, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020402": Meaning(
            "Mocomoco, Camacho, La Paz: municipality on the border.",
            "Mocomoco, Camacho, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020403": Meaning(
            "Carabuco, Camacho, La Paz: municipality on Lake Titicaca.",
            "Carabuco, Camacho, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020404": Meaning(
            "Humanata, Camacho, La Paz: municipality on the border.",
            "Humanata, Camacho, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020405": Meaning(
            "Escoma, Camacho, La Paz: municipality on Lake Titicaca.",
            "Escoma, Camacho, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020701": Meaning(
            "Apolo, Franz Tamayo, La Paz: municipality on the border.",
            "Apolo, Franz Tamayo, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020702": Meaning(
            "Pelechuco, Franz Tamayo, La Paz: municipality on the border.",
            "Pelechuco, Franz Tamayo, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020802": Meaning(
            "Guaqui, Ingavi, La Paz: municipality on Lake Titicaca.",
            "Guaqui, Ingavi, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020803": Meaning(
            "Tiahuanacu, Ingavi, La Paz: municipality on Lake Titicaca.",
            "Tiahuanacu, Ingavi, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:020804": Meaning(
            "Desaguadero, Ingavi, La Paz: municipality on the border.",
            "Desaguadero, Ingavi, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020805": Meaning(
            "San Andrés de Machaca, Ingavi, La Paz: municipality on the border.",
            "San Andrés de Machaca, Ingavi, La Paz: municipio en la frontera.",
        ),
        "INE-BO:020807": Meaning(
            "Taraco, Ingavi, La Paz: municipality on Lake Titicaca.",
            "Taraco, Ingavi, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:021001": Meaning(
            "Inquisivi, Inquisivi, La Paz: municipality coca-growing.",
            "Inquisivi, Inquisivi, La Paz: municipio cocalero.",
        ),
        "INE-BO:021003": Meaning(
            "Cajuata, Inquisivi, La Paz: municipality coca-growing.",
            "Cajuata, Inquisivi, La Paz: municipio cocalero.",
        ),
        "INE-BO:021006": Meaning(
            "Licoma, Inquisivi, La Paz: municipality coca-growing.",
            "Licoma, Inquisivi, La Paz: municipio cocalero.",
        ),
        "INE-BO:021101": Meaning(
            "Chulumani, Sud Yungas, La Paz: municipality coca-growing.",
            "Chulumani, Sud Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021102": Meaning(
            "Irupana, Sud Yungas, La Paz: municipality coca-growing.",
            "Irupana, Sud Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021103": Meaning(
            "Yanacachi, Sud Yungas, La Paz: municipality coca-growing.",
            "Yanacachi, Sud Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021104": Meaning(
            "Palos Blancos, Sud Yungas, La Paz: municipality coca-growing.",
            "Palos Blancos, Sud Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021105": Meaning(
            "La Asunta, Sud Yungas, La Paz: municipality coca-growing.",
            "La Asunta, Sud Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021201": Meaning(
            "Pucarani, Los Andes, La Paz: municipality on Lake Titicaca.",
            "Pucarani, Los Andes, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:021203": Meaning(
            "Batallas, Los Andes, La Paz: municipality on Lake Titicaca.",
            "Batallas, Los Andes, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:021204": Meaning(
            "Puerto Pérez, Los Andes, La Paz: municipality on Lake Titicaca.",
            "Puerto Pérez, Los Andes, La Paz: municipio a orillas del lago Titicaca.",
        ),
        "INE-BO:021401": Meaning(
            "Coroico, Nor Yungas, La Paz: municipality coca-growing.",
            "Coroico, Nor Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021402": Meaning(
            "Coripata, Nor Yungas, La Paz: municipality coca-growing.",
            "Coripata, Nor Yungas, La Paz: municipio cocalero.",
        ),
        "INE-BO:021501": Meaning(
            "Ixiamas, Abel Iturralde, La Paz: municipality on the border.",
            "Ixiamas, Abel Iturralde, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021601": Meaning(
            "Charazani, Bautista Saavedra, La Paz: municipality on the border.",
            "Charazani, Bautista Saavedra, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021701": Meaning(
            "Copacabana, Manco Kapac, La Paz: municipality on the border.",
            "Copacabana, Manco Kapac, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021702": Meaning(
            "San Pedro de Tiquina, Manco Kapac, La Paz: municipality on the border.",
            "San Pedro de Tiquina, Manco Kapac, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021703": Meaning(
            "Tito Yupanqui, Manco Kapac, La Paz: municipality on the border.",
            "Tito Yupanqui, Manco Kapac, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021901": Meaning(
            "Santiago de Machaca, José Manuel Pando, La Paz: municipality on the border.",
            "Santiago de Machaca, José Manuel Pando, La Paz: municipio en la frontera.",
        ),
        "INE-BO:021902": Meaning(
            "Catacora, José Manuel Pando, La Paz: municipality on the border.",
            "Catacora, José Manuel Pando, La Paz: municipio en la frontera.",
        ),
        "INE-BO:022001": Meaning(
            "Caranavi, Caranavi, La Paz: municipality coca-growing.",
            "Caranavi, Caranavi, La Paz: municipio cocalero.",
        ),
        "INE-BO:022002": Meaning(
            "Alto Beni, Caranavi, La Paz: municipality coca-growing.",
            "Alto Beni, Caranavi, La Paz: municipio cocalero.",
        ),
        "INE-BO:031003": Meaning(
            "Villa Tunari, Chapare, Cochabamba: municipality coca-growing.",
            "Villa Tunari, Chapare, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031201": Meaning(
            "Totora, Carrasco, Cochabamba: municipality coca-growing.",
            "Totora, Carrasco, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031202": Meaning(
            "Pojo, Carrasco, Cochabamba: municipality coca-growing.",
            "Pojo, Carrasco, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031204": Meaning(
            "Chimoré, Carrasco, Cochabamba: municipality coca-growing.",
            "Chimoré, Carrasco, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031205": Meaning(
            "Puerto Villarroel, Carrasco, Cochabamba: municipality coca-growing.",
            "Puerto Villarroel, Carrasco, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031206": Meaning(
            "Entre Ríos, Carrasco, Cochabamba: municipality coca-growing.",
            "Entre Ríos, Carrasco, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031601": Meaning(
            "Tiraque, Tiraque, Cochabamba: municipality coca-growing.",
            "Tiraque, Tiraque, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:031602": Meaning(
            "Shinahota, Tiraque, Cochabamba: municipality coca-growing.",
            "Shinahota, Tiraque, Cochabamba: municipio cocalero.",
        ),
        "INE-BO:070403": Meaning(
            "Yapacaní, Ichilo, Santa Cruz: municipality coca-growing.",
            "Yapacaní, Ichilo, Santa Cruz: municipio cocalero.",
        ),
        "INE-BO:090103": Meaning(
            "Bolpebra, Nicolás Suárez, Pando: municipality on the border.",
            "Bolpebra, Nicolás Suárez, Pando: municipio en la frontera.",
        ),
        "INE-BO:090203": Meaning(
            "Filadelfia, Manuripi, Pando: municipality on the border.",
            "Filadelfia, Manuripi, Pando: municipio en la frontera.",
        ),
        "INEI:170101": Meaning(
            "Tambopata, Tambopata, Madre de Dios: district on the border.",
            "Tambopata, Tambopata, Madre de Dios: distrito en la frontera.",
        ),
        "INEI:170103": Meaning(
            "Las Piedras, Tambopata, Madre de Dios: district on the border.",
            "Las Piedras, Tambopata, Madre de Dios: distrito en la frontera.",
        ),
        "INEI:170301": Meaning(
            "Iñapari, Tahuamanu, Madre de Dios: district on the border.",
            "Iñapari, Tahuamanu, Madre de Dios: distrito en la frontera.",
        ),
        "INEI:170302": Meaning(
            "Iberia, Tahuamanu, Madre de Dios: district on the border.",
            "Iberia, Tahuamanu, Madre de Dios: distrito en la frontera.",
        ),
        "INEI:170303": Meaning(
            "Tahuamanu, Tahuamanu, Madre de Dios: district on the border.",
            "Tahuamanu, Tahuamanu, Madre de Dios: distrito en la frontera.",
        ),
        "INEI:210103": Meaning(
            "Amantaní, Puno, Puno: district on Lake Titicaca.",
            "Amantaní, Puno, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:210303": Meaning(
            "Ayapata, Carabaya, Puno: district coca-growing.",
            "Ayapata, Carabaya, Puno: distrito cocalero.",
        ),
        "INEI:210309": Meaning(
            "San Gabán, Carabaya, Puno: district coca-growing.",
            "San Gabán, Carabaya, Puno: distrito cocalero.",
        ),
        "INEI:210401": Meaning(
            "Juli, Chucuito, Puno: district on Lake Titicaca.",
            "Juli, Chucuito, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:210402": Meaning(
            "Desaguadero, Chucuito, Puno: district on the border.",
            "Desaguadero, Chucuito, Puno: distrito en la frontera.",
        ),
        "INEI:210404": Meaning(
            "Kelluyo, Chucuito, Puno: district on the border.",
            "Kelluyo, Chucuito, Puno: distrito en la frontera.",
        ),
        "INEI:210405": Meaning(
            "Pisacoma, Chucuito, Puno: district on the border.",
            "Pisacoma, Chucuito, Puno: distrito en la frontera.",
        ),
        "INEI:210406": Meaning(
            "Pomata, Chucuito, Puno: district on Lake Titicaca.",
            "Pomata, Chucuito, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:210407": Meaning(
            "Zepita, Chucuito, Puno: district on Lake Titicaca.",
            "Zepita, Chucuito, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:210502": Meaning(
            "Capazo, El Collao, Puno: district on the border.",
            "Capazo, El Collao, Puno: distrito en la frontera.",
        ),
        "INEI:210602": Meaning(
            "Cojata, Huancané, Puno: district on the border.",
            "Cojata, Huancané, Puno: distrito en la frontera.",
        ),
        "INEI:210901": Meaning(
            "Moho, Moho, Puno: district on the border.",
            "Moho, Moho, Puno: distrito en la frontera.",
        ),
        "INEI:210902": Meaning(
            "Conima, Moho, Puno: district on Lake Titicaca.",
            "Conima, Moho, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:210903": Meaning(
            "Huayrapata, Moho, Puno: district on the border.",
            "Huayrapata, Moho, Puno: distrito en la frontera.",
        ),
        "INEI:210904": Meaning(
            "Tilali, Moho, Puno: district on the border.",
            "Tilali, Moho, Puno: distrito en la frontera.",
        ),
        "INEI:211002": Meaning(
            "Ananea, San Antonio de Putina, Puno: district on the border.",
            "Ananea, San Antonio de Putina, Puno: distrito en la frontera.",
        ),
        "INEI:211005": Meaning(
            "Sina, San Antonio de Putina, Puno: district on the border.",
            "Sina, San Antonio de Putina, Puno: distrito en la frontera.",
        ),
        "INEI:211201": Meaning(
            "Sandia, Sandia, Puno: district coca-growing.",
            "Sandia, Sandia, Puno: distrito cocalero.",
        ),
        "INEI:211205": Meaning(
            "Phara, Sandia, Puno: district coca-growing.",
            "Phara, Sandia, Puno: distrito cocalero.",
        ),
        "INEI:211207": Meaning(
            "San Juan del Oro, Sandia, Puno: district on the border.",
            "San Juan del Oro, Sandia, Puno: distrito en la frontera.",
        ),
        "INEI:211208": Meaning(
            "Yanahuaya, Sandia, Puno: district on the border.",
            "Yanahuaya, Sandia, Puno: distrito en la frontera.",
        ),
        "INEI:211209": Meaning(
            "Alto Inambari, Sandia, Puno: district coca-growing.",
            "Alto Inambari, Sandia, Puno: distrito cocalero.",
        ),
        "INEI:211210": Meaning(
            "San Pedro de Putina Punco, Sandia, Puno: district on the border.",
            "San Pedro de Putina Punco, Sandia, Puno: distrito en la frontera.",
        ),
        "INEI:211301": Meaning(
            "Yunguyo, Yunguyo, Puno: district on the border.",
            "Yunguyo, Yunguyo, Puno: distrito en la frontera.",
        ),
        "INEI:211302": Meaning(
            "Anapia, Yunguyo, Puno: district on the border.",
            "Anapia, Yunguyo, Puno: distrito en la frontera.",
        ),
        "INEI:211303": Meaning(
            "Copani, Yunguyo, Puno: district on Lake Titicaca.",
            "Copani, Yunguyo, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:211304": Meaning(
            "Cuturapi, Yunguyo, Puno: district on Lake Titicaca.",
            "Cuturapi, Yunguyo, Puno: distrito a orillas del lago Titicaca.",
        ),
        "INEI:211305": Meaning(
            "Ollaraya, Yunguyo, Puno: district on the border.",
            "Ollaraya, Yunguyo, Puno: distrito en la frontera.",
        ),
        "INEI:211306": Meaning(
            "Tinicachi, Yunguyo, Puno: district on the border.",
            "Tinicachi, Yunguyo, Puno: distrito en la frontera.",
        ),
        "INEI:211307": Meaning(
            "Unicachi, Yunguyo, Puno: district on the border.",
            "Unicachi, Yunguyo, Puno: distrito en la frontera.",
        ),
        "INEI:230107": Meaning(
            "Palca, Tacna, Tacna: district on the border.",
            "Palca, Tacna, Tacna: distrito en la frontera.",
        ),
        "INEI:230401": Meaning(
            "Tarata, Tarata, Tacna: district on the border.",
            "Tarata, Tarata, Tacna: distrito en la frontera.",
        ),
    },
    "Country": {
        "BO": Meaning(
            "Bolivia (Plurinational State of).",
            "Bolivia (Estado Plurinacional de).",
        ),
        "PE": Meaning(
            "Peru.",
            "Perú.",
        ),
        "AR": Meaning(
            "Argentina.",
            "Argentina.",
        ),
        "BR": Meaning(
            "Brazil.",
            "Brasil.",
        ),
        "CL": Meaning(
            "Chile.",
            "Chile.",
        ),
        "CO": Meaning(
            "Colombia.",
            "Colombia.",
        ),
        "EC": Meaning(
            "Ecuador.",
            "Ecuador.",
        ),
        "PY": Meaning(
            "Paraguay.",
            "Paraguay.",
        ),
        "UY": Meaning(
            "Uruguay.",
            "Uruguay.",
        ),
        "VE": Meaning(
            "Venezuela (Bolivarian Republic of).",
            "Venezuela (República Bolivariana de).",
        ),
        "US": Meaning(
            "United States of America.",
            "Estados Unidos de América.",
        ),
        "ES": Meaning(
            "Spain.",
            "España.",
        ),
        "MX": Meaning(
            "Mexico.",
            "México.",
        ),
    },
    "Currency": {
        "BOB": Meaning(
            "Boliviano of Bolivia.",
            "Boliviano.",
        ),
        "PEN": Meaning(
            "Sol of Peru.",
            "Sol.",
        ),
        "USD": Meaning(
            "Dollar of the United States.",
            "Dólar de los Estados Unidos.",
        ),
        "EUR": Meaning(
            "Euro.",
            "Euro.",
        ),
        "BRL": Meaning(
            "Real of Brazil.",
            "Real del Brasil.",
        ),
        "ARS": Meaning(
            "ArgentinePeso of Argentina.",
            "Peso argentino.",
        ),
        "CLP": Meaning(
            "ChileanPeso of Chile.",
            "Peso chileno.",
        ),
    },
    "Handling": {
        "H0": Meaning(
            "Only to prevent and combat crime, under the law that applies.",
            "Solo para prevenir y combatir el delito, conforme a la ley aplicable.",
        ),
        "H1": Meaning(
            "Not to be disclosed in judicial proceedings without the provider's permission.",
            "No debe divulgarse en procesos judiciales sin permiso de quien proporcionó la información.",
        ),
        "H2": Meaning(
            "Not to be passed on without the provider's permission.",
            "No debe difundirse sin permiso de quien proporcionó la información.",
        ),
        "H3": Meaning(
            "Other restrictions, as stated in the conditions.",
            "Otras restricciones, según se indica en las condiciones.",
        ),
        "P": Meaning(
            "Lawful sharing permitted.",
            "Se permite compartir conforme a la ley.",
        ),
        "C": Meaning(
            "Lawful sharing permitted with conditions.",
            "Se permite compartir conforme a la ley, con condiciones.",
        ),
    },
    "MultiPolygonType": {
        "MultiPolygon": Meaning(
            "MultiPolygonName.",
            "Multipolígono.",
        ),
    },
    "RecordOutcome": {
        "accepted": Meaning(
            "It was read and applied.",
            "Se leyó y se aplicó.",
        ),
        "refused": Meaning(
            "It was not applied; a corrected one is expected.",
            "No se aplicó; se espera uno corregido.",
        ),
    },
    "PointType": {
        "Point": Meaning(
            "PointName.",
            "Punto.",
        ),
    },
    "Severity": {
        "error": Meaning(
            "The file is refused.",
            "El archivo se rechaza.",
        ),
        "warning": Meaning(
            "Probably wrong; the file stands.",
            "Probablemente incorrecto; el archivo vale.",
        ),
        "info": Meaning(
            "Worth knowing.",
            "Conviene saberlo.",
        ),
    },
    "Side": {
        "BO": Meaning(
            "The Bolivian side.",
            "La parte boliviana.",
        ),
        "PE": Meaning(
            "The Peruvian side.",
            "La parte peruana.",
        ),
    },
    "Subdivision": {
        "BO-B": Meaning(
            "Department of Bolivia.",
            "Beni: departamento de Bolivia.",
        ),
        "BO-H": Meaning(
            "Department of Bolivia.",
            "Chuquisaca: departamento de Bolivia.",
        ),
        "BO-C": Meaning(
            "Department of Bolivia.",
            "Cochabamba: departamento de Bolivia.",
        ),
        "BO-L": Meaning(
            "La Paz: department of Bolivia.",
            "La Paz: departamento de Bolivia.",
        ),
        "BO-O": Meaning(
            "Department of Bolivia.",
            "Oruro: departamento de Bolivia.",
        ),
        "BO-N": Meaning(
            "Department of Bolivia.",
            "Pando: departamento de Bolivia.",
        ),
        "BO-P": Meaning(
            "Potosí: department of Bolivia.",
            "Potosí: departamento de Bolivia.",
        ),
        "BO-S": Meaning(
            "Santa Cruz: department of Bolivia.",
            "Santa Cruz: departamento de Bolivia.",
        ),
        "BO-T": Meaning(
            "Department of Bolivia.",
            "Tarija: departamento de Bolivia.",
        ),
        "PE-AMA": Meaning(
            "Region of Peru.",
            "Amazonas: región del Perú.",
        ),
        "PE-ANC": Meaning(
            "Áncash: region of Peru.",
            "Áncash: región del Perú.",
        ),
        "PE-APU": Meaning(
            "Apurímac: region of Peru.",
            "Apurímac: región del Perú.",
        ),
        "PE-ARE": Meaning(
            "Region of Peru.",
            "Arequipa: región del Perú.",
        ),
        "PE-AYA": Meaning(
            "Region of Peru.",
            "Ayacucho: región del Perú.",
        ),
        "PE-CAJ": Meaning(
            "Region of Peru.",
            "Cajamarca: región del Perú.",
        ),
        "PE-CAL": Meaning(
            "Constitutional province of Peru.",
            "El Callao: provincia constitucional del Perú.",
        ),
        "PE-CUS": Meaning(
            "Region of Peru.",
            "Cusco: región del Perú.",
        ),
        "PE-HUC": Meaning(
            "Huánuco: region of Peru.",
            "Huánuco: región del Perú.",
        ),
        "PE-HUV": Meaning(
            "Region of Peru.",
            "Huancavelica: región del Perú.",
        ),
        "PE-ICA": Meaning(
            "Region of Peru.",
            "Ica: región del Perú.",
        ),
        "PE-JUN": Meaning(
            "Junín: region of Peru.",
            "Junín: región del Perú.",
        ),
        "PE-LAL": Meaning(
            "La Libertad: region of Peru.",
            "La Libertad: región del Perú.",
        ),
        "PE-LAM": Meaning(
            "Region of Peru.",
            "Lambayeque: región del Perú.",
        ),
        "PE-LIM": Meaning(
            "Region of Peru.",
            "Lima: región del Perú.",
        ),
        "PE-LMA": Meaning(
            "Municipalidad Metropolitana de Lima: province of Peru.",
            "Municipalidad Metropolitana de Lima: provincia del Perú.",
        ),
        "PE-LOR": Meaning(
            "Region of Peru.",
            "Loreto: región del Perú.",
        ),
        "PE-MDD": Meaning(
            "Madre de Dios: region of Peru.",
            "Madre de Dios: región del Perú.",
        ),
        "PE-MOQ": Meaning(
            "Region of Peru.",
            "Moquegua: región del Perú.",
        ),
        "PE-PAS": Meaning(
            "Region of Peru.",
            "Pasco: región del Perú.",
        ),
        "PE-PIU": Meaning(
            "Region of Peru.",
            "Piura: región del Perú.",
        ),
        "PE-PUN": Meaning(
            "Region of Peru.",
            "Puno: región del Perú.",
        ),
        "PE-SAM": Meaning(
            "San Martín: region of Peru.",
            "San Martín: región del Perú.",
        ),
        "PE-TAC": Meaning(
            "Region of Peru.",
            "Tacna: región del Perú.",
        ),
        "PE-TUM": Meaning(
            "Region of Peru.",
            "Tumbes: región del Perú.",
        ),
        "PE-UCA": Meaning(
            "Region of Peru.",
            "Ucayali: región del Perú.",
        ),
    },
    "TLP": {
        "CLEAR": Meaning(
            "May be given to anybody.",
            "Puede compartirse con cualquiera, sin límite.",
        ),
        "GREEN": Meaning(
            "May be spread within the community.",
            "Puede difundirse dentro de la comunidad.",
        ),
        "AMBER": Meaning(
            "On a need-to-know basis within the recipient's organisation and its clients.",
            "Según necesidad de conocer, dentro de la organización del destinatario y sus clientes.",
        ),
        "AMBER+STRICT": Meaning(
            "Within the recipient's organisation only.",
            "Solo dentro de la organización del destinatario.",
        ),
        "RED": Meaning(
            "For the individual recipients only.",
            "Solo para las personas destinatarias.",
        ),
        "WHITE": Meaning(
            "The label of TLP 1.0 for CLEAR. Deprecated.",
            "La etiqueta de TLP 1.0 para CLEAR. En desuso.",
        ),
    },
    "Unit": {
        "kg": Meaning(
            "Kilogram.",
            "Kilogramo.",
        ),
        "g": Meaning(
            "Gram.",
            "Gramo.",
        ),
        "t": Meaning(
            "1,000 kg.",
            "Tonelada: 1000 kg.",
        ),
        "l": Meaning(
            "Litre.",
            "Litro.",
        ),
        "ml": Meaning(
            "Millilitre.",
            "Mililitro.",
        ),
        "unit": Meaning(
            "Things counted.",
            "Unidad: cosas contadas.",
        ),
        "plant": Meaning(
            "Plant.",
            "Planta.",
        ),
        "person": Meaning(
            "Person.",
            "Persona.",
        ),
        "family": Meaning(
            "Family.",
            "Familia.",
        ),
        "m2": Meaning(
            "SquareMetre.",
            "Metro cuadrado.",
        ),
        "ha": Meaning(
            "10,000 m².",
            "Hectárea: 10\u00a0000 m².",
        ),
        "km2": Meaning(
            "100 ha.",
            "Kilómetro cuadrado: 100 ha.",
        ),
        "m": Meaning(
            "Metre.",
            "Metro.",
        ),
        "km": Meaning(
            "Kilometre.",
            "Kilómetro.",
        ),
        "h": Meaning(
            "Hour.",
            "Hora.",
        ),
        "day": Meaning(
            "Day.",
            "Día.",
        ),
        "percent": Meaning(
            "Hundredths of a stated whole.",
            "Por ciento: centésimas de un total declarado.",
        ),
        "BOB": Meaning(
            "Boliviano (ISO 4217).",
            "Boliviano (ISO 4217).",
        ),
        "PEN": Meaning(
            "Sol (ISO 4217).",
            "Sol (ISO 4217).",
        ),
        "USD": Meaning(
            "United States dollar (ISO 4217).",
            "Dólar de los Estados Unidos (ISO 4217).",
        ),
        "kg/ha/year": Meaning(
            "Yield.",
            "Kilogramo por hectárea y año: rendimiento.",
        ),
        "USD/kg": Meaning(
            "Price.",
            "Dólar por kilogramo: precio.",
        ),
        "BOB/kg": Meaning(
            "Price.",
            "Boliviano por kilogramo: precio.",
        ),
        "PEN/kg": Meaning(
            "Price.",
            "Sol por kilogramo: precio.",
        ),
    },
    "Area": {
        "development": Meaning(
            "Alternative, comprehensive and sustainable development.",
            "Desarrollo: alternativo, integral y sostenible.",
        ),
        "prevention": Meaning(
            "Prevention of drug use.",
            "Prevención del consumo.",
        ),
        "rehabilitation": Meaning(
            "Treatment and rehabilitation.",
            "Tratamiento y rehabilitación.",
        ),
        "control": Meaning(
            "Control of illicit drug trafficking, crops and chemicals.",
            "Control: del tráfico ilícito de drogas, de los cultivos y de las sustancias químicas.",
        ),
        "related-crimes": Meaning(
            "Related crimes, among them money laundering.",
            "Delitos conexos: entre ellos, el lavado de activos (en Bolivia, legitimación de ganancias ilícitas).",
        ),
    },
    "PlanDirection": {
        "increase": Meaning(
            "More is better.",
            "Cuanto más, mejor.",
        ),
        "decrease": Meaning(
            "Less is better.",
            "Cuanto menos, mejor.",
        ),
        "maintain": Meaning(
            "To stay as it is.",
            "Que se mantenga.",
        ),
    },
    "Format": {
        "in-person": Meaning(
            "All in one place.",
            "Presencial.",
        ),
        "hybrid": Meaning(
            "Some in one place, some by video.",
            "Híbrida: unos presentes y otros por videoconferencia.",
        ),
        "virtual": Meaning(
            "All by video.",
            "Virtual.",
        ),
    },
    "Group": {
        "supply-control": Meaning(
            "Control of supply.",
            "Control de la oferta.",
        ),
        "crops-and-development": Meaning(
            "Control of coca crops, and alternative, comprehensive and sustainable development.",
            "Cultivos y desarrollo: control de cultivos de coca y desarrollo alternativo, integral y sostenible.",
        ),
        "demand-reduction": Meaning(
            "Reduction of demand.",
            "Reducción de la demanda.",
        ),
        "money-laundering": Meaning(
            "Money laundering and loss of ownership.",
            "Lavado de activos y pérdida de dominio.",
        ),
    },
    "Measure": {
        "total": Meaning(
            "Values add up.",
            "Los valores se suman.",
        ),
        "level": Meaning(
            "The last value counts.",
            "Vale el último valor.",
        ),
        "share": Meaning(
            "A part of a whole; the last value counts.",
            "Parte de un total; vale el último valor.",
        ),
    },
    "Modality": {
        "coordinated": Meaning(
            "Each side on its own territory, by a common plan.",
            "Coordinada: cada parte en su territorio, según un plan común.",
        ),
        "simultaneous": Meaning(
            "Coordinated, and at the same time.",
            "Simultánea: coordinada y al mismo tiempo.",
        ),
        "exchange": Meaning(
            "Of information, intelligence or experience.",
            "Intercambio: de información, inteligencia o experiencias.",
        ),
        "training": Meaning(
            "Courses, visits and internships.",
            "Capacitación: cursos, visitas y pasantías.",
        ),
        "technical-assistance": Meaning(
            "From one side, or a third party, to the other.",
            "Asistencia técnica: de una parte, o de un tercero, a la otra.",
        ),
        "parallel": Meaning(
            "By each side on its own, reported to the other.",
            "Paralela: por cada parte por separado, con informe a la otra.",
        ),
    },
    "PlanRole": {
        "lead": Meaning(
            "Answers for the action on its side.",
            "Dirige: responde por la acción en su parte.",
        ),
        "support": Meaning(
            "Takes part.",
            "Participa.",
        ),
    },
    "Scope": {
        "BO": Meaning(
            "Of the Bolivian side.",
            "De la parte boliviana.",
        ),
        "PE": Meaning(
            "Of the Peruvian side.",
            "De la parte peruana.",
        ),
        "joint": Meaning(
            "Of both sides, by an act.",
            "De ambas partes, mediante un acta.",
        ),
    },
    "Session": {
        "ordinary": Meaning(
            "A numbered meeting of the commission.",
            "Reunión numerada de la comisión.",
        ),
        "technical": Meaning(
            "A technical or operational meeting between two numbered ones.",
            "Encuentro técnico u operativo entre dos reuniones numeradas.",
        ),
    },
    "StatisticIndicator": {
        "crops.coca-area": Meaning(
            "Area under coca.",
            "Superficie con cultivos de coca.",
        ),
        "crops.coca-reduction": Meaning(
            "Coca reduced (rationalised or eradicated).",
            "Coca reducida (racionalizada o erradicada).",
        ),
        "crops.coca-leaf-production": Meaning(
            "Potential production of coca leaf.",
            "Producción potencial de hoja de coca.",
        ),
        "crops.cocaine-production": Meaning(
            "Potential production of cocaine.",
            "Producción potencial de cocaína.",
        ),
        "prices.coca-leaf": Meaning(
            "Price of coca leaf.",
            "Precio de la hoja de coca.",
        ),
        "prices.coca-leaf-value": Meaning(
            "Value of coca leaf production.",
            "Valor de la producción de hoja de coca.",
        ),
        "demand.prevalence-year": Meaning(
            "Share of people who used in the last year.",
            "Prevalencia de consumo en el último año.",
        ),
        "demand.in-treatment": Meaning(
            "People in treatment.",
            "Personas en tratamiento.",
        ),
        "demand.prevention-reached": Meaning(
            "People reached by prevention.",
            "Personas alcanzadas por acciones de prevención.",
        ),
        "development.families": Meaning(
            "Families in alternative development.",
            "Familias en desarrollo alternativo.",
        ),
        "development.crops-area": Meaning(
            "Area of alternative crops.",
            "Superficie de cultivos alternativos.",
        ),
        "assets.suspicious-reports": Meaning(
            "Suspicious transaction reports.",
            "Reportes de operaciones sospechosas.",
        ),
        "assets.forfeited": Meaning(
            "Value of assets forfeited.",
            "Valor de los bienes con pérdida o extinción de dominio.",
        ),
        "supply.cocaine-seized": Meaning(
            "Cocaine seized.",
            "Cocaína incautada.",
        ),
        "supply.aircraft-seized": Meaning(
            "Aircraft seized.",
            "Aeronaves incautadas.",
        ),
        "supply.airstrips-destroyed": Meaning(
            "Clandestine airstrips put out of use.",
            "Pistas clandestinas inhabilitadas.",
        ),
        "supply.laboratories-destroyed": Meaning(
            "Laboratories destroyed.",
            "Laboratorios destruidos.",
        ),
        "supply.persons-arrested": Meaning(
            "Persons arrested.",
            "Personas aprehendidas o detenidas.",
        ),
    },
    "Status": {
        "pending": Meaning(
            "Not begun.",
            "Pendiente: sin iniciar.",
        ),
        "ongoing": Meaning(
            "Begun and not finished.",
            "En curso: iniciada y sin concluir.",
        ),
        "fulfilled": Meaning(
            "Done in full.",
            "Cumplida: hecha por completo.",
        ),
        "partly-fulfilled": Meaning(
            "Closed with part of it done.",
            "Cumplida en parte: cerrada con una parte hecha.",
        ),
        "suspended": Meaning(
            "Halted for now.",
            "Suspendida: detenida por ahora.",
        ),
        "cancelled": Meaning(
            "Closed without being done.",
            "Cancelada: cerrada sin hacerse.",
        ),
    },
    "AreaDefinition": {
        "net-at-date": Meaning(
            "The area that stands on the reference date.",
            "La superficie existente a la fecha de referencia.",
        ),
        "harvested-in-year": Meaning(
            "The area harvested at any time of the year.",
            "La superficie cosechada en algún momento del año.",
        ),
    },
    "Basis": {
        "fresh": Meaning(
            "As picked.",
            "Fresca, recién cosechada.",
        ),
        "sun-dried": Meaning(
            "Dried in the sun, as traded; most published figures are in it.",
            "Secada al sol, como se comercia; en ella están casi todas las cifras publicadas.",
        ),
        "oven-dried": Meaning(
            "Dried to constant weight in a laboratory.",
            "Secada en horno de laboratorio hasta peso constante.",
        ),
    },
    "Class": {
        "coca-production": Meaning(
            "Coca in production.",
            "Coca en producción.",
        ),
        "coca-young": Meaning(
            "Coca planted or renewed, not yet harvested.",
            "Coca recién plantada o renovada, aún sin cosechar.",
        ),
        "coca-abandoned": Meaning(
            "Coca no longer tended.",
            "Coca abandonada, sin labores culturales.",
        ),
        "coca-eradicated": Meaning(
            "A plot whose coca was pulled out.",
            "Parcela cuya coca fue erradicada o racionalizada.",
        ),
        "coca-seedbed": Meaning(
            "A seedbed of coca.",
            "Almácigo de coca.",
        ),
        "other-crop": Meaning(
            "Another crop.",
            "Otro cultivo.",
        ),
        "forest": Meaning(
            "Forest.",
            "Bosque.",
        ),
        "pasture": Meaning(
            "Pasture.",
            "Pastizal.",
        ),
        "fallow": Meaning(
            "Fallow or secondary growth.",
            "Barbecho o vegetación secundaria.",
        ),
        "other": Meaning(
            "Anything else.",
            "Cualquier otra cobertura.",
        ),
    },
    "Confidence": {
        "high": Meaning(
            "No doubt is left.",
            "Alta: no queda duda.",
        ),
        "medium": Meaning(
            "Likely.",
            "Media: probable.",
        ),
        "low": Meaning(
            "To be verified.",
            "Baja: por verificar.",
        ),
    },
    "ConfusionCrop": {
        "stevia": Meaning(
            "Taken for coca at Caranavi.",
            "Estevia: se confundió con coca en Caranavi.",
        ),
        "coffee": Meaning(
            "Coffee.",
            "Café.",
        ),
        "tea": Meaning(
            "Tea.",
            "Té.",
        ),
        "citrus": Meaning(
            "Citrus.",
            "Cítricos.",
        ),
        "cassava": Meaning(
            "Cassava.",
            "Yuca.",
        ),
        "banana": Meaning(
            "Banana.",
            "Plátano.",
        ),
    },
    "Consent": {
        "forced": Meaning(
            "Without the growers' consent.",
            "Forzosa: sin consentimiento de los productores.",
        ),
        "agreed": Meaning(
            "By agreement with the growers' organisations.",
            "Concertada: por acuerdo con las organizaciones de productores.",
        ),
        "voluntary": Meaning(
            "By the growers themselves.",
            "Voluntaria: por los propios productores.",
        ),
    },
    "Cover": {
        "pure": Meaning(
            "Coca alone.",
            "Solo coca.",
        ),
        "mixed": Meaning(
            "Coca among other crops, such as cassava, citrus or banana.",
            "Coca asociada con otros cultivos, como yuca, cítricos o plátano.",
        ),
        "under-trees": Meaning(
            "Coca under the crowns of trees.",
            "Coca bajo la copa de los árboles.",
        ),
    },
    "Design": {
        "probability": Meaning(
            "Drawn by chance, each unit with a known chance above zero.",
            "Probabilístico: sorteadas, cada unidad con una probabilidad conocida y mayor que cero.",
        ),
        "purposive": Meaning(
            "Chosen by judgement, such as the villages of a field mission.",
            "Dirigido: elegidas a criterio, como las comunidades de una misión de campo.",
        ),
        "opportunistic": Meaning(
            "Where one happened to pass, such as along a road.",
            "De oportunidad: por donde se pasaba, como a lo largo de un camino.",
        ),
    },
    "LandKind": {
        "protected-area": Meaning(
            "Inside national protected areas.",
            "Dentro de áreas protegidas nacionales.",
        ),
        "buffer-zone": Meaning(
            "In the buffer zones of protected areas.",
            "En las zonas de amortiguamiento de áreas protegidas.",
        ),
        "indigenous-territory": Meaning(
            "In indigenous territories or native communities.",
            "En territorios indígenas o comunidades nativas.",
        ),
    },
    "LegalStatus": {
        "authorised": Meaning(
            "Within what the law or a register allows.",
            "Autorizada: dentro de lo que permite la ley o un registro.",
        ),
        "surplus": Meaning(
            "Above what the law allows.",
            "Excedentaria: por encima de lo que permite la ley.",
        ),
        "prohibited": Meaning(
            "Where the law allows none.",
            "Prohibida: donde la ley no permite ninguna.",
        ),
    },
    "LegalZone": {
        "bo.la-paz": Meaning(
            "Authorised zones of the department of La Paz.",
            "Zonas autorizadas del departamento de La Paz.",
        ),
        "bo.cochabamba": Meaning(
            "Authorised zones of the department of Cochabamba.",
            "Zonas autorizadas del departamento de Cochabamba.",
        ),
        "bo.zona-tradicional": Meaning(
            "The zone of traditional production: the Yungas of La Paz (provinces Nor Yungas, Sud Yungas, Murillo, Muñecas, Franz Tamayo and Inquisivi) and the Yungas of Vandiola in Cochabamba.",
            "Zona de producción tradicional: los Yungas de La Paz (provincias Nor Yungas, Sud Yungas, Murillo, Muñecas, Franz Tamayo e Inquisivi) y los Yungas de Vandiola, en Cochabamba.",
        ),
        "bo.bolivia": Meaning(
            "The whole country, whose licit demand a study gives. No law sets a limit for it as one zone.",
            "Todo el país, cuya demanda lícita estima un estudio. Ninguna ley le fija un límite como una sola zona.",
        ),
    },
    "LimitNature": {
        "legal-cap": Meaning(
            "The most that a law allows.",
            "Tope legal: lo máximo que permite una ley.",
        ),
        "licit-demand": Meaning(
            "The area that a study holds to meet licit demand.",
            "Demanda lícita: la superficie que, según un estudio, cubre la demanda lícita.",
        ),
    },
    "Mode": {
        "field": Meaning(
            "On the ground.",
            "En campo.",
        ),
        "overflight": Meaning(
            "From an aircraft.",
            "Sobrevuelo.",
        ),
        "uav": Meaning(
            "From an unmanned aircraft.",
            "Aeronave no tripulada (dron).",
        ),
        "geo-video": Meaning(
            "On video with positions, taken from an aircraft.",
            "Geovideo tomado desde una aeronave.",
        ),
    },
    "CropsOutcome": {
        "pending": Meaning(
            "Not verified yet.",
            "Pendiente: aún sin verificar.",
        ),
        "confirmed": Meaning(
            "Found to be of the class mapped.",
            "Confirmada: resultó ser de la clase del mapa.",
        ),
        "commission": Meaning(
            "Mapped as coca, and none was found.",
            "Error de comisión: figura como coca y no se halló.",
        ),
        "omission": Meaning(
            "Coca was found where none was mapped.",
            "Error de omisión: se halló coca donde no figuraba.",
        ),
        "reclassified": Meaning(
            "Of another class than mapped, with coca on both or on neither.",
            "Reclasificada: de otra clase que la del mapa, con coca en ambas o en ninguna.",
        ),
        "not-reachable": Meaning(
            "Nobody could get there.",
            "No se pudo llegar.",
        ),
    },
    "Platform": {
        "ikonos": Meaning(
            "IKONOS, 1 m panchromatic, 4 m multispectral.",
            "IKONOS, 1 m pancromático, 4 m multiespectral.",
        ),
        "spot-5": Meaning(
            "SPOT 5.",
            "SPOT 5.",
        ),
        "spot-6": Meaning(
            "SPOT 6 or 7.",
            "SPOT 6 o 7.",
        ),
        "rapideye": Meaning(
            "RapidEye.",
            "RapidEye.",
        ),
        "perusat-1": Meaning(
            "PeruSAT-1, operated by CONIDA.",
            "PeruSAT-1, operado por la CONIDA.",
        ),
        "pleiades": Meaning(
            "Pléiades.",
            "Pléiades.",
        ),
        "geoeye-1": Meaning(
            "GeoEye-1.",
            "GeoEye-1.",
        ),
        "worldview-2": Meaning(
            "WorldView-2.",
            "WorldView-2.",
        ),
        "worldview-3": Meaning(
            "WorldView-3.",
            "WorldView-3.",
        ),
        "sentinel-2": Meaning(
            "Sentinel-2.",
            "Sentinel-2.",
        ),
        "planetscope": Meaning(
            "PlanetScope.",
            "PlanetScope.",
        ),
        "aircraft": Meaning(
            "An aircraft with crew.",
            "Aeronave tripulada.",
        ),
        "uav": Meaning(
            "An unmanned aircraft.",
            "Aeronave no tripulada (dron).",
        ),
    },
    "ProtectedArea": {
        "bo.isiboro-secure": Meaning(
            "Isiboro Sécure.",
            "Isiboro Sécure (TIPNIS).",
        ),
        "bo.carrasco": Meaning(
            "Carrasco.",
            "Carrasco.",
        ),
        "bo.cotapata": Meaning(
            "Cotapata.",
            "Cotapata.",
        ),
        "bo.amboro": Meaning(
            "Amboró.",
            "Amboró.",
        ),
        "bo.apolobamba": Meaning(
            "Apolobamba, on the border with Peru.",
            "Apolobamba, en la frontera con el Perú.",
        ),
        "bo.madidi": Meaning(
            "Madidi, on the border with Peru.",
            "Madidi, en la frontera con el Perú.",
        ),
        "pe.bahuaja-sonene": Meaning(
            "Bahuaja Sonene, on the border with Bolivia.",
            "Bahuaja Sonene, en la frontera con Bolivia.",
        ),
        "pe.cordillera-azul": Meaning(
            "Cordillera Azul National Park.",
            "Parque Nacional Cordillera Azul.",
        ),
        "pe.sierra-del-divisor": Meaning(
            "Sierra del Divisor National Park.",
            "Parque Nacional Sierra del Divisor.",
        ),
        "pe.tingo-maria": Meaning(
            "Tingo María National Park.",
            "Parque Nacional Tingo María.",
        ),
        "pe.rio-abiseo": Meaning(
            "Río Abiseo National Park.",
            "Parque Nacional del Río Abiseo.",
        ),
        "pe.san-matias-san-carlos": Meaning(
            "San Matías-San Carlos Protection Forest.",
            "Bosque de Protección San Matías-San Carlos.",
        ),
        "pe.ashaninka": Meaning(
            "Asháninka Communal Reserve.",
            "Reserva Comunal Asháninka.",
        ),
        "pe.el-sira": Meaning(
            "El Sira Communal Reserve.",
            "Reserva Comunal El Sira.",
        ),
        "pe.yanesha": Meaning(
            "Yanesha Communal Reserve.",
            "Reserva Comunal Yanesha.",
        ),
    },
    "ReductionKind": {
        "rationalisation": Meaning(
            "Reduction to what the law allows, in areas where it allows coca.",
            "Racionalización: reducción a lo que la ley permite, en áreas donde permite coca.",
        ),
        "eradication": Meaning(
            "Removal where the law allows none, such as in parks.",
            "Erradicación: eliminación donde la ley no la permite, como en los parques.",
        ),
        "rationalisation-and-eradication": Meaning(
            "Both, published as one figure.",
            "Racionalización y erradicación (R/E), publicadas en una sola cifra.",
        ),
    },
    "Region": {
        "bo.yungas-la-paz": Meaning(
            "Yungas de La Paz.",
            "Yungas de La Paz.",
        ),
        "bo.norte-la-paz": Meaning(
            "Norte de La Paz: the provinces Franz Tamayo and Abel Iturralde.",
            "Norte de La Paz: provincias Franz Tamayo y Abel Iturralde.",
        ),
        "bo.tropico-cochabamba": Meaning(
            "Trópico de Cochabamba, with growing areas of Santa Cruz and Beni.",
            "Trópico de Cochabamba, con zonas de cultivo de Santa Cruz y Beni.",
        ),
        "pe.vraem": Meaning(
            "Valleys of the rivers Apurímac, Ene and Mantaro.",
            "Valle de los ríos Apurímac, Ene y Mantaro (VRAEM).",
        ),
        "pe.inambari-tambopata": Meaning(
            "Inambari-Tambopata, in the province of Sandia.",
            "Inambari-Tambopata, en la provincia de Sandia.",
        ),
        "pe.san-gaban": Meaning(
            "San Gabán, in the province of Carabaya.",
            "San Gabán, en la provincia de Carabaya.",
        ),
        "pe.la-convencion-lares": Meaning(
            "La Convención-Lares.",
            "La Convención-Lares.",
        ),
        "pe.alto-huallaga": Meaning(
            "Alto Huallaga.",
            "Alto Huallaga.",
        ),
        "pe.aguaytia": Meaning(
            "Aguaytía.",
            "Aguaytía.",
        ),
        "pe.pichis-palcazu-pachitea": Meaning(
            "Pichis-Palcazú-Pachitea.",
            "Pichis-Palcazú-Pachitea.",
        ),
        "pe.kcosnipata": Meaning(
            "Kcosñipata.",
            "Kcosñipata.",
        ),
        "pe.bajo-amazonas": Meaning(
            "Bajo Amazonas.",
            "Bajo Amazonas.",
        ),
        "pe.putumayo": Meaning(
            "Putumayo.",
            "Putumayo.",
        ),
        "pe.contamana": Meaning(
            "Contamana.",
            "Contamana.",
        ),
        "pe.calleria": Meaning(
            "Callería.",
            "Callería.",
        ),
        "pe.maranon": Meaning(
            "Marañón.",
            "Marañón.",
        ),
        "pe.alto-chicama": Meaning(
            "Alto Chicama.",
            "Alto Chicama.",
        ),
        "pe.amazonas": Meaning(
            "Amazonas (Condorcanqui), added to the list for 2021.",
            "Amazonas (Condorcanqui), incorporada a la lista en 2021.",
        ),
        "pe.bajo-huallaga": Meaning(
            "Bajo Huallaga, in Loreto and San Martín, added to the list for 2021.",
            "Bajo Huallaga, en Loreto y San Martín, incorporada a la lista en 2021.",
        ),
        "pe.bajo-ucayali": Meaning(
            "Bajo Ucayali, in Atalaya and Coronel Portillo, added to the list for 2021.",
            "Bajo Ucayali, en Atalaya y Coronel Portillo, incorporada a la lista en 2021.",
        ),
        "pe.camanti": Meaning(
            "Camanti, between Cusco and Madre de Dios, added to the list for 2021.",
            "Camanti, entre Cusco y Madre de Dios, incorporada a la lista en 2021.",
        ),
        "pe.madre-de-dios": Meaning(
            "Madre de Dios (Inambari and Manu), added to the list for 2021.",
            "Madre de Dios (Inambari y Manu), incorporada a la lista en 2021.",
        ),
        "pe.yaguas": Meaning(
            "Yaguas.",
            "Yaguas.",
        ),
        "pe.cotuhe": Meaning(
            "Cotuhé, added to the list for 2024.",
            "Cotuhé, incorporada a la lista en 2024.",
        ),
        "pe.tigre": Meaning(
            "Tigre, added to the list for 2024.",
            "Tigre, incorporada a la lista en 2024.",
        ),
        "pe.fitzcarrald": Meaning(
            "Fitzcarrald, added to the list for 2024.",
            "Fitzcarrald, incorporada a la lista en 2024.",
        ),
    },
    "ActionTaken": {
        "none": Meaning(
            "Nothing.",
            "Nada.",
        ),
        "followed": Meaning(
            "Followed by sensors.",
            "Seguida con sensores.",
        ),
        "notified": Meaning(
            "The other side was informed.",
            "Se avisó a la otra parte.",
        ),
        "identified": Meaning(
            "Identified.",
            "Identificada.",
        ),
        "intercepted": Meaning(
            "Intercepted without force.",
            "Interceptada sin uso de la fuerza.",
        ),
        "escorted": Meaning(
            "Escorted out or to a landing.",
            "Escoltada hasta salir o aterrizar.",
        ),
        "landed": Meaning(
            "Landed as instructed.",
            "Aterrizó según lo indicado.",
        ),
        "seized": Meaning(
            "Seized on the ground.",
            "Incautada en tierra.",
        ),
        "lost": Meaning(
            "Contact was lost.",
            "Se perdió el contacto.",
        ),
    },
    "AgeGroup": {
        "adult": Meaning(
            "18 years or older.",
            "Mayor de edad: 18 años o más.",
        ),
        "minor": Meaning(
            "Under 18 years.",
            "Menor de edad: menos de 18 años.",
        ),
        "unknown": Meaning(
            "Not known; treated as a minor would be where there is doubt.",
            "Se desconoce; en caso de duda, recibe el trato de un menor.",
        ),
    },
    "AircraftType": {
        "C172": Meaning(
            "Cessna 172.",
            "Cessna 172.",
        ),
        "C182": Meaning(
            "Cessna 182.",
            "Cessna 182.",
        ),
        "C206": Meaning(
            "Cessna 206.",
            "Cessna 206.",
        ),
        "C210": Meaning(
            "Cessna 210.",
            "Cessna 210.",
        ),
        "C208": Meaning(
            "Cessna 208 Caravan.",
            "Cessna 208 Caravan.",
        ),
        "PA34": Meaning(
            "Piper PA-34 Seneca.",
            "Piper PA-34 Seneca.",
        ),
        "BE20": Meaning(
            "Beechcraft King Air 200.",
            "Beechcraft King Air 200.",
        ),
    },
    "AirspaceLaw": {
        "BO-LEY-521": Meaning(
            "Bolivia: Law on the security and defence of airspace.",
            "Bolivia: Ley de Seguridad y Defensa del Espacio Aéreo.",
        ),
        "PE-LEY-30339": Meaning(
            "Peru: Law on the control, surveillance and defence of national airspace.",
            "Perú: Ley de Control, Vigilancia y Defensa del Espacio Aéreo Nacional.",
        ),
    },
    "AirspaceStatus": {
        "infractora": Meaning(
            "Bolivia: aircraft in breach.",
            "Bolivia: aeronave infractora.",
        ),
        "ilicita": Meaning(
            "Bolivia: illicit aircraft.",
            "Bolivia: aeronave ilícita.",
        ),
        "hostil": Meaning(
            "Bolivia: hostile aircraft.",
            "Bolivia: aeronave hostil.",
        ),
        "identificacion": Meaning(
            "Peru: stage of identification.",
            "Perú: etapa de identificación.",
        ),
        "intervencion": Meaning(
            "Peru: stage of intervention.",
            "Perú: etapa de intervención.",
        ),
        "persuasion": Meaning(
            "Peru: stage of persuasion.",
            "Perú: etapa de persuasión.",
        ),
        "neutralizacion": Meaning(
            "Peru: stage of neutralisation.",
            "Perú: etapa de neutralización.",
        ),
    },
    "Cadence": {
        "monthly": Meaning(
            "Each calendar month.",
            "Mensual: cada mes calendario.",
        ),
        "quarterly": Meaning(
            "Each calendar quarter.",
            "Trimestral: cada trimestre calendario.",
        ),
        "half-yearly": Meaning(
            "Each half of a calendar year.",
            "Semestral: cada semestre calendario.",
        ),
        "yearly": Meaning(
            "Each calendar year.",
            "Anual: cada año calendario.",
        ),
    },
    "DetectionSource": {
        "primary-radar": Meaning(
            "Primary radar: a target without identity.",
            "Radar primario: un blanco sin identidad.",
        ),
        "secondary-radar": Meaning(
            "Secondary radar: a transponder answered.",
            "Radar secundario: respondió un transpondedor.",
        ),
        "ads-b": Meaning(
            "The aircraft reported its own position.",
            "ADS-B: la propia aeronave comunicó su posición.",
        ),
        "visual-air": Meaning(
            "Seen from the air.",
            "Vista desde el aire.",
        ),
        "visual-ground": Meaning(
            "Seen from the ground.",
            "Vista desde tierra.",
        ),
        "on-ground": Meaning(
            "Found on the ground.",
            "Hallada en tierra.",
        ),
        "reported": Meaning(
            "Reported by a person.",
            "Informada por alguien.",
        ),
    },
    "IntelDirection": {
        "into-BO": Meaning(
            "From Peru into Bolivia.",
            "Del Perú a Bolivia.",
        ),
        "into-PE": Meaning(
            "From Bolivia into Peru.",
            "De Bolivia al Perú.",
        ),
        "undecided": Meaning(
            "Cannot be decided within the uncertainty.",
            "No se puede decidir dentro de la incertidumbre.",
        ),
    },
    "FlightPlan": {
        "filed": Meaning(
            "Filed.",
            "Presentado.",
        ),
        "departed-from": Meaning(
            "Filed and not kept to.",
            "Presentado y no cumplido.",
        ),
        "none": Meaning(
            "Not filed.",
            "No presentado.",
        ),
    },
    "IdentifierScheme": {
        "registration": Meaning(
            "Registration of an aircraft.",
            "Matrícula de una aeronave.",
        ),
        "icao24": Meaning(
            "ICAO 24-bit address.",
            "Dirección OACI de 24 bits.",
        ),
        "serial": Meaning(
            "Serial number of an aircraft, by its maker.",
            "Número de serie de una aeronave: el que le dio su fabricante.",
        ),
        "plate": Meaning(
            "Plate of a vehicle.",
            "Placa de un vehículo.",
        ),
        "vin": Meaning(
            "Vehicle identification number.",
            "Número de identificación de un vehículo (chasis).",
        ),
        "hull": Meaning(
            "Hull identification number of a vessel.",
            "Número de identificación del casco de una embarcación.",
        ),
        "vessel": Meaning(
            "Registration of a vessel, as its authority writes it.",
            "Matrícula de una embarcación: tal como la escribe su autoridad.",
        ),
        "ci": Meaning(
            "Identity card (Bolivia: SEGIP number, with its complement if any; Peru: card of a foreigner).",
            "Cédula de identidad: en Bolivia, número de SEGIP, con su complemento si lo tiene; en el Perú, carné de extranjería.",
        ),
        "dni": Meaning(
            "National identity document (Peru: eight digits).",
            "Documento nacional de identidad: en el Perú, ocho dígitos.",
        ),
        "passport": Meaning(
            "Passport.",
            "Pasaporte.",
        ),
        "tax": Meaning(
            "Taxpayer number (BO NIT, PE RUC).",
            "Número de contribuyente: en Bolivia, NIT; en el Perú, RUC.",
        ),
        "phone": Meaning(
            "Telephone number, with its country code.",
            "Número de teléfono: con su código de país.",
        ),
    },
    "Nature": {
        "fact": Meaning(
            "Stated as a fact.",
            "Afirmado como hecho.",
        ),
        "assessment": Meaning(
            "Someone's judgement.",
            "Apreciación de alguien.",
        ),
    },
    "OrganisationForm": {
        "criminal-group": Meaning(
            "Reported to be an organised criminal group.",
            "Se informa que es un grupo delictivo organizado.",
        ),
        "company": Meaning(
            "A company.",
            "Empresa.",
        ),
        "association": Meaning(
            "An association or foundation.",
            "Asociación o fundación.",
        ),
    },
    "PermittedUse": {
        "identification": Meaning(
            "To identify the aircraft.",
            "Para identificar la aeronave.",
        ),
        "interception-without-force": Meaning(
            "To intercept it without force.",
            "Para interceptarla sin uso de la fuerza.",
        ),
        "judicial": Meaning(
            "As evidence in court.",
            "Como prueba en un proceso judicial.",
        ),
        "intelligence-only": Meaning(
            "For intelligence only, and nothing else.",
            "Solo para inteligencia, y nada más.",
        ),
    },
    "PersonCategory": {
        "suspect": Meaning(
            "Believed, on serious grounds, to have taken part in an offence.",
            "Sospechosa: se presume, por motivos fundados, que participó en un delito.",
        ),
        "convicted": Meaning(
            "Convicted of an offence.",
            "Condenada por un delito.",
        ),
        "witness": Meaning(
            "May testify.",
            "Testigo: puede declarar.",
        ),
        "victim": Meaning(
            "Victim of an offence, or believed to be.",
            "Víctima de un delito, o así se cree.",
        ),
        "associate": Meaning(
            "In touch with a suspect or convicted person.",
            "Contacto o persona vinculada a una sospechosa o condenada.",
        ),
        "other": Meaning(
            "None of these.",
            "Otra: ninguna de las anteriores.",
        ),
    },
    "PersonalDataLaw": {
        "PE-LEY-29733": Meaning(
            "Peru: Personal Data Protection Law; its article 3(2) exempts what is strictly necessary for public security and criminal investigation.",
            "Perú: Ley de Protección de Datos Personales; su artículo 3(2) exceptúa lo estrictamente necesario para la seguridad pública y la investigación penal.",
        ),
        "BO-CPE": Meaning(
            "Bolivia: Constitution; articles 21.2 and 130 give a person the right to know, object to, delete and correct what is held. It permits nothing and is no basis by itself.",
            "Bolivia: Constitución Política del Estado; sus artículos 21.2 y 130 dan a la persona el derecho a conocer, objetar, eliminar y rectificar lo que se guarda. No autoriza a guardar nada y no basta por sí sola.",
        ),
        "BO-LEY-913": Meaning(
            "Bolivia: Law on the fight against illicit trafficking of controlled substances; which article permits the holding is not checked.",
            "Bolivia: Ley de Lucha contra el Tráfico Ilícito de Sustancias Controladas; no se verificó qué artículo autoriza a guardar datos.",
        ),
    },
    "Priority": {
        "routine": Meaning(
            "In the ordinary course.",
            "Rutina: según el trámite ordinario.",
        ),
        "priority": Meaning(
            "Before others.",
            "Prioridad: antes que otras.",
        ),
        "urgent": Meaning(
            "At once.",
            "Urgente: de inmediato.",
        ),
    },
    "ProceedingState": {
        "investigation": Meaning(
            "Under investigation.",
            "En investigación.",
        ),
        "charged": Meaning(
            "Formally charged.",
            "Con imputación o acusación formal.",
        ),
        "trial": Meaning(
            "On trial.",
            "En juicio.",
        ),
        "convicted": Meaning(
            "Convicted by a sentence.",
            "Condenada por sentencia.",
        ),
        "acquitted": Meaning(
            "Acquitted.",
            "Absuelta.",
        ),
        "dismissed": Meaning(
            "The case was dismissed.",
            "Con sobreseimiento o archivo del caso.",
        ),
    },
    "ReportKind": {
        "information": Meaning(
            "Passes on what was learned.",
            "Transmite lo que se supo.",
        ),
        "assessment": Meaning(
            "Judges what was learned.",
            "Aprecia lo que se supo.",
        ),
        "alert": Meaning(
            "Warns of what is at hand.",
            "Alerta de lo que es inminente.",
        ),
    },
    "IntelRole": {
        "member": Meaning(
            "Belongs to it.",
            "Miembro: pertenece a ella.",
        ),
        "leader": Meaning(
            "Leads it.",
            "Dirigente: la dirige.",
        ),
        "owner": Meaning(
            "Owns it.",
            "Propietario: es su dueño.",
        ),
        "operator": Meaning(
            "Operates it.",
            "Operador: la opera.",
        ),
        "pilot": Meaning(
            "Flies it.",
            "Piloto: la pilotea.",
        ),
        "supplier": Meaning(
            "Supplies it.",
            "Proveedor: la abastece.",
        ),
        "financier": Meaning(
            "Pays for it.",
            "Financista: la financia.",
        ),
        "user": Meaning(
            "Uses it.",
            "Usuario: la usa.",
        ),
        "contact": Meaning(
            "Is in touch with it.",
            "Contacto: está en contacto con ella.",
        ),
        "part": Meaning(
            "Is part of it.",
            "Parte: es parte de ella.",
        ),
    },
    "Scheme": {
        "admiralty": Meaning(
            "Admiralty or NATO scale, A–F and 1–6; F and 6 mean that it cannot be judged.",
            "Escala del Almirantazgo u OTAN, A–F y 1–6; F y 6 significan que no se puede juzgar.",
        ),
        "europol-4x4": Meaning(
            "Europol 4x4, A–C or X and 1–4; X means that it cannot be assessed.",
            "4x4 de Europol, A–C o X y 1–4; X significa que no se puede evaluar.",
        ),
        "uk-3x5x2": Meaning(
            "United Kingdom 3x5x2, 1–3 and A–E; 2 means untested and D not known.",
            "3x5x2 del Reino Unido, 1–3 y A–E; 2 significa no probada y D no conocida.",
        ),
    },
    "SiteForm": {
        "laboratory": Meaning(
            "A place where drugs are made, refined or recycled.",
            "Laboratorio: donde se elabora, cristaliza o recicla droga.",
        ),
        "airstrip": Meaning(
            "A place where aircraft land.",
            "Pista: donde aterrizan aeronaves.",
        ),
        "store": Meaning(
            "A place where goods are kept.",
            "Acopio: donde se guardan bienes.",
        ),
        "crossing": Meaning(
            "A place where the border is crossed.",
            "Paso: por donde se cruza la frontera.",
        ),
        "maceration-pit": Meaning(
            "A pit where leaf is macerated.",
            "Poza de maceración.",
        ),
    },
    "SiteState": {
        "in-use": Meaning(
            "In use.",
            "En uso.",
        ),
        "disused": Meaning(
            "Not in use.",
            "Sin uso.",
        ),
        "disabled": Meaning(
            "Put out of use by an authority.",
            "Inhabilitado por una autoridad.",
        ),
        "rebuilt": Meaning(
            "In use again after having been disabled.",
            "Rehabilitado tras haber sido inhabilitado.",
        ),
    },
    "SourceKind": {
        "human": Meaning(
            "A person.",
            "Una persona.",
        ),
        "technical": Meaning(
            "A technical means, other than imagery.",
            "Un medio técnico distinto de las imágenes.",
        ),
        "imagery": Meaning(
            "Images from air or space.",
            "Imágenes aéreas o satelitales.",
        ),
        "official": Meaning(
            "Records of an authority.",
            "Registros de una autoridad.",
        ),
        "open": Meaning(
            "Published.",
            "Fuente abierta: publicada.",
        ),
        "partner": Meaning(
            "Another service.",
            "Otro servicio.",
        ),
        "seized": Meaning(
            "Documents or devices seized.",
            "Documentos o dispositivos incautados.",
        ),
    },
    "SubjectKind": {
        "organisation": Meaning(
            "An organisation.",
            "Organización.",
        ),
        "person": Meaning(
            "A natural person.",
            "Persona natural.",
        ),
        "aircraft": Meaning(
            "An aircraft.",
            "Aeronave.",
        ),
        "vehicle": Meaning(
            "A vehicle.",
            "Vehículo.",
        ),
        "vessel": Meaning(
            "A vessel.",
            "Embarcación.",
        ),
        "site": Meaning(
            "A place with a use.",
            "Sitio: un lugar con un uso.",
        ),
    },
    "Topic": {
        "organisations": Meaning(
            "Criminal organisations and how they are made up.",
            "Organizaciones criminales y su composición.",
        ),
        "routes": Meaning(
            "Routes.",
            "Rutas.",
        ),
        "modus-operandi": Meaning(
            "Ways of working.",
            "Modus operandi.",
        ),
        "trends": Meaning(
            "Trends.",
            "Tendencias.",
        ),
        "drugs": Meaning(
            "Types of drug.",
            "Tipos de droga.",
        ),
        "checkpoints": Meaning(
            "Checkpoints.",
            "Puestos de control.",
        ),
        "precursors": Meaning(
            "Precursors and chemical substances.",
            "Precursores y sustancias químicas.",
        ),
        "air-bridge": Meaning(
            "The air bridge.",
            "El puente aéreo.",
        ),
        "money": Meaning(
            "Money laundering and assets.",
            "Lavado de activos; bienes y patrimonio.",
        ),
    },
    "VehicleForm": {
        "car": Meaning(
            "A car.",
            "Automóvil.",
        ),
        "pickup": Meaning(
            "A pickup.",
            "Camioneta.",
        ),
        "truck": Meaning(
            "A truck.",
            "Camión.",
        ),
        "bus": Meaning(
            "A bus.",
            "Ómnibus.",
        ),
        "motorcycle": Meaning(
            "A motorcycle.",
            "Motocicleta.",
        ),
    },
    "VesselForm": {
        "canoe": Meaning(
            "A canoe or dugout.",
            "Canoa (también de tronco).",
        ),
        "boat": Meaning(
            "A boat with an engine.",
            "Bote, lancha o peque-peque, a motor.",
        ),
        "barge": Meaning(
            "A barge.",
            "Barcaza o chata.",
        ),
    },
    "VisitForm": {
        "visit": Meaning(
            "A visit.",
            "Visita.",
        ),
        "internship": Meaning(
            "An internship.",
            "Pasantía.",
        ),
        "course": Meaning(
            "A course.",
            "Curso.",
        ),
        "workshop": Meaning(
            "A workshop.",
            "Taller.",
        ),
    },
    "Activity": {
        "raid": Meaning(
            "Search or raid of a place.",
            "Allanamiento o intervención de un lugar.",
        ),
        "surveillance": Meaning(
            "Watching.",
            "Vigilancia.",
        ),
        "checkpoint": Meaning(
            "Control of a road, river or port.",
            "Puesto de control en carretera, río o puerto.",
        ),
        "patrol": Meaning(
            "By land, river, lake or air.",
            "Patrullaje: terrestre, fluvial, lacustre o aéreo.",
        ),
        "overflight": Meaning(
            "Flight over the place.",
            "Sobrevuelo.",
        ),
        "crop-reduction": Meaning(
            "Work of crop reduction in the field.",
            "Trabajo de reducción de cultivos en campo.",
        ),
        "interception": Meaning(
            "Air interception.",
            "Interceptación aérea.",
        ),
        "undisclosed": Meaning(
            "Activity that is not disclosed.",
            "Actividad que no se informa.",
        ),
    },
    "AltitudeReference": {
        "pressure": Meaning(
            "Standard pressure, 1013.25 hPa (flight level).",
            "Presión estándar de 1013.25 hPa (nivel de vuelo).",
        ),
        "sea-level": Meaning(
            "Mean sea level.",
            "Nivel medio del mar.",
        ),
        "ellipsoid": Meaning(
            "WGS 84 ellipsoid.",
            "Elipsoide WGS 84.",
        ),
        "ground": Meaning(
            "The ground below.",
            "El suelo bajo la aeronave.",
        ),
        "unknown": Meaning(
            "The log does not tell.",
            "La fuente no lo indica.",
        ),
    },
    "Asset": {
        "vehicle": Meaning(
            "Vehicle, of any kind.",
            "Vehículo, de cualquier clase.",
        ),
        "aircraft": Meaning(
            "Aircraft (light aircraft, as a rule).",
            "Aeronave (por lo general, avioneta).",
        ),
        "boat": Meaning(
            "Boat.",
            "Embarcación.",
        ),
        "firearm": Meaning(
            "Firearm, of a kind not stated.",
            "Arma de fuego, de clase no indicada.",
        ),
        "pistol": Meaning(
            "Pistol or revolver.",
            "Pistola o revólver.",
        ),
        "rifle": Meaning(
            "Rifle.",
            "Fusil o rifle.",
        ),
        "shotgun": Meaning(
            "Shotgun.",
            "Escopeta.",
        ),
        "submachine-gun": Meaning(
            "SubmachineGun.",
            "Subfusil o metralleta.",
        ),
        "cartridge": Meaning(
            "Cartridges, as counted.",
            "Cartuchos, por unidad.",
        ),
        "explosive": Meaning(
            "Explosive device.",
            "Artefacto explosivo.",
        ),
        "radio": Meaning(
            "Radio or satellite telephone.",
            "Equipo de radio o teléfono satelital.",
        ),
        "mobile-phone": Meaning(
            "MobilePhone.",
            "Teléfono celular.",
        ),
        "real-estate": Meaning(
            "House or land.",
            "Inmueble.",
        ),
    },
    "ChannelKind": {
        "phone": Meaning(
            "Telephone.",
            "Teléfono.",
        ),
        "radio": Meaning(
            "Voice radio; the address is a frequency.",
            "Radio de voz; la dirección es una frecuencia.",
        ),
        "satellite": Meaning(
            "Satellite telephone.",
            "Teléfono satelital.",
        ),
        "email": Meaning(
            "Electronic mail.",
            "Correo electrónico.",
        ),
        "liaison": Meaning(
            "In person, through a liaison officer.",
            "Oficial de enlace, en persona.",
        ),
    },
    "Coordination": {
        "one-sided": Meaning(
            "One side acts alone; the other is at most informed.",
            "Una parte actúa sola; a la otra, a lo sumo, se le informa.",
        ),
        "coordinated": Meaning(
            "Both sides act, each on its own territory, by a common plan.",
            "Coordinada: ambas partes actúan, cada una en su territorio, según un plan común.",
        ),
        "simultaneous": Meaning(
            "Coordinated, and begun at the same time within an agreed tolerance.",
            "Simultánea: coordinada e iniciada al mismo tiempo, dentro de una tolerancia acordada.",
        ),
    },
    "Domain": {
        "air": Meaning(
            "Air.",
            "Vía aérea.",
        ),
        "land": Meaning(
            "Land.",
            "Vía terrestre.",
        ),
        "river": Meaning(
            "River.",
            "Vía fluvial.",
        ),
        "lake": Meaning(
            "Lake.",
            "Vía lacustre.",
        ),
    },
    "Form": {
        "powder": Meaning(
            "Powder.",
            "Polvo.",
        ),
        "brick": Meaning(
            "Pressed into bricks or blocks.",
            "Prensada en ladrillos o bloques.",
        ),
        "liquid": Meaning(
            "Dissolved in a liquid.",
            "Líquida o disuelta.",
        ),
        "impregnated": Meaning(
            "In cloth, plastic or paper.",
            "Impregnada en tela, plástico o papel.",
        ),
        "solid": Meaning(
            "Solid, otherwise.",
            "Sólida, de otro modo.",
        ),
        "plants": Meaning(
            "Growing plants.",
            "Plantas en pie (plantío).",
        ),
        "herb": Meaning(
            "Cut and dried.",
            "Hierba cortada y seca.",
        ),
        "retail": Meaning(
            "Made up for retail sale.",
            "Dosificada para el expendio.",
        ),
        "tablet": Meaning(
            "Tablet.",
            "Comprimido.",
        ),
        "seed": Meaning(
            "Seed.",
            "Semilla.",
        ),
    },
    "IncidentKind": {
        "injury": Meaning(
            "Somebody was hurt.",
            "Lesión de una persona.",
        ),
        "death": Meaning(
            "Somebody died.",
            "Muerte de una persona.",
        ),
        "complaint": Meaning(
            "Somebody complained of how they were treated.",
            "Denuncia o queja por el trato recibido.",
        ),
        "use-of-force": Meaning(
            "Force or a weapon was used.",
            "Uso de la fuerza o de un arma.",
        ),
    },
    "OpsMethod": {
        "incineration": Meaning(
            "Incineration.",
            "Incineración.",
        ),
        "dissolution": Meaning(
            "Dissolved and made useless.",
            "Disolución, que la inutiliza.",
        ),
        "neutralisation": Meaning(
            "Neutralised chemically.",
            "Neutralización química.",
        ),
        "uprooting": Meaning(
            "Plants pulled out.",
            "Arranque de las plantas.",
        ),
    },
    "Order": {
        "go": Meaning(
            "Begin.",
            "Ejecutar: comenzar.",
        ),
        "hold": Meaning(
            "Wait.",
            "Orden de espera: no avanzar hasta nueva orden.",
        ),
        "abort": Meaning(
            "Do not begin, or end at once.",
            "Abortar: no comenzar, o terminar de inmediato.",
        ),
    },
    "PhaseKind": {
        "preparatory": Meaning(
            "Before the units move.",
            "Preparatoria o preoperativa: antes de que las unidades se movilicen.",
        ),
        "operational": Meaning(
            "The units act.",
            "Operativa: las unidades actúan.",
        ),
        "closing": Meaning(
            "Results are put together and evaluated.",
            "De cierre o posoperativa: se reúnen y evalúan los resultados.",
        ),
    },
    "PointSource": {
        "primary": Meaning(
            "Echo of a primary radar.",
            "Eco de radar primario.",
        ),
        "secondary": Meaning(
            "Answer to a secondary radar.",
            "Respuesta a un radar secundario.",
        ),
        "combined": Meaning(
            "Echo and answer together.",
            "Eco y respuesta a la vez.",
        ),
        "ads-b": Meaning(
            "Position that the aircraft sent itself.",
            "Posición enviada por la propia aeronave (ADS-B).",
        ),
        "rebroadcast": Meaning(
            "Position that a ground station sent for another aircraft.",
            "Posición de otra aeronave retransmitida por una estación (TIS-B, ADS-R).",
        ),
        "multilateration": Meaning(
            "From times of arrival at several receivers.",
            "Por diferencia de tiempos de llegada a varios receptores (multilateración).",
        ),
        "fusion": Meaning(
            "Made from several sensors by a tracker.",
            "Obtenido de varios sensores por un sistema de seguimiento.",
        ),
        "gnss": Meaning(
            "By satellite positioning.",
            "Por posicionamiento satelital.",
        ),
        "observer": Meaning(
            "Plotted by a person.",
            "Ubicado por una persona.",
        ),
        "unknown": Meaning(
            "The log does not tell.",
            "La fuente no lo indica.",
        ),
    },
    "Resource": {
        "personnel": Meaning(
            "Personnel.",
            "Efectivos.",
        ),
        "prosecutors": Meaning(
            "Prosecutors.",
            "Fiscales.",
        ),
        "vehicles": Meaning(
            "Land vehicles.",
            "Vehículos terrestres.",
        ),
        "boats": Meaning(
            "Boats.",
            "Embarcaciones.",
        ),
        "aircraft": Meaning(
            "Aircraft.",
            "Aeronaves.",
        ),
        "dogs": Meaning(
            "Detection dogs.",
            "Canes detectores.",
        ),
        "drones": Meaning(
            "Unmanned aircraft.",
            "Aeronaves no tripuladas.",
        ),
    },
    "SensorKind": {
        "primary-radar": Meaning(
            "Echoes only.",
            "Radar primario: solo ecos.",
        ),
        "secondary-radar": Meaning(
            "Answers of transponders, with or without echoes.",
            "Radar secundario: respuestas de transpondedor, con o sin ecos.",
        ),
        "ads-b-receiver": Meaning(
            "Receiver of ADS-B or Mode S.",
            "Receptor de ADS-B o modo S.",
        ),
        "fusion": Meaning(
            "System that makes one track from several sensors.",
            "Sistema que integra varios sensores en una traza.",
        ),
        "gnss": Meaning(
            "Satellite positioning device carried along.",
            "Equipo de posicionamiento satelital que va a bordo.",
        ),
        "observer": Meaning(
            "Seen and plotted by a person.",
            "Observado y ubicado por una persona.",
        ),
    },
    "Setting": {
        "border-crossing": Meaning(
            "Border crossing on land.",
            "Paso fronterizo terrestre.",
        ),
        "road": Meaning(
            "Road.",
            "Carretera o camino.",
        ),
        "river": Meaning(
            "River or river port.",
            "Río o puerto fluvial.",
        ),
        "lake": Meaning(
            "Lake or lake port.",
            "Lago o puerto lacustre.",
        ),
        "seaport": Meaning(
            "Seaport.",
            "Puerto marítimo.",
        ),
        "airport": Meaning(
            "Airport or aerodrome.",
            "Aeropuerto o aeródromo.",
        ),
        "airstrip": Meaning(
            "Unauthorised airstrip.",
            "Pista clandestina.",
        ),
        "premises": Meaning(
            "Private premises.",
            "Inmueble particular.",
        ),
        "laboratory": Meaning(
            "Laboratory or maceration pit.",
            "Laboratorio o poza de maceración.",
        ),
        "field": Meaning(
            "Field or plantation.",
            "Campo de cultivo o plantación.",
        ),
        "mail": Meaning(
            "Mail or parcel service.",
            "Correo o encomienda.",
        ),
    },
    "Sex": {
        "female": Meaning(
            "Female.",
            "Femenino.",
        ),
        "male": Meaning(
            "Male.",
            "Masculino.",
        ),
    },
    "OpsSite": {
        "crystallisation-laboratory": Meaning(
            "Crystallisation laboratory.",
            "Laboratorio de cristalización.",
        ),
        "recycling-laboratory": Meaning(
            "Laboratory that recovers chemicals.",
            "Laboratorio de reciclaje de sustancias químicas.",
        ),
        "factory": Meaning(
            "Factory of paste or base.",
            "Fábrica de pasta o base.",
        ),
        "maceration-pit": Meaning(
            "Maceration pit.",
            "Poza de maceración.",
        ),
        "airstrip": Meaning(
            "Unauthorised airstrip.",
            "Pista clandestina.",
        ),
        "store": Meaning(
            "Place of storage.",
            "Lugar de acopio.",
        ),
    },
    "Standing": {
        "arrested": Meaning(
            "Apprehended; whether the prosecutor took the case is not said.",
            "Aprehendida (en el Perú, detenida); no dice si pasó a disposición del Ministerio Público.",
        ),
        "released": Meaning(
            "Apprehended and let go.",
            "Puesta en libertad tras ser aprehendida (en el Perú, detenida).",
        ),
        "rescued": Meaning(
            "Found in need and brought to safety.",
            "Rescatada.",
        ),
        "not-stated": Meaning(
            "The source does not tell.",
            "La fuente no lo indica.",
        ),
    },
    "State": {
        "ready": Meaning(
            "In place, waiting for the order.",
            "Listo: en posición, a la espera de la orden.",
        ),
        "under-way": Meaning(
            "Begun and not ended.",
            "En curso: iniciado y no terminado.",
        ),
        "held": Meaning(
            "Ordered to wait.",
            "En espera: con orden de espera.",
        ),
        "aborted": Meaning(
            "Ended by order before it was done.",
            "Abortado: terminado por orden antes de cumplirse.",
        ),
        "completed": Meaning(
            "Done.",
            "Concluido.",
        ),
    },
    "Substance": {
        "acetic-anhydride": Meaning(
            "Acetic anhydride.",
            "Anhídrido acético.",
        ),
        "n-acetylanthranilic-acid": Meaning(
            "N-acetylanthranilic acid.",
            "Ácido N-acetilantranílico.",
        ),
        "ephedrine": Meaning(
            "Ephedrine.",
            "Efedrina.",
        ),
        "ergometrine": Meaning(
            "Ergometrine.",
            "Ergometrina.",
        ),
        "ergotamine": Meaning(
            "Ergotamine.",
            "Ergotamina.",
        ),
        "isosafrole": Meaning(
            "Isosafrole.",
            "Isosafrol.",
        ),
        "lysergic-acid": Meaning(
            "Lysergic acid.",
            "Ácido lisérgico.",
        ),
        "3-4-mdp-2-p": Meaning(
            "3,4-methylenedioxyphenyl-2-propanone.",
            "3,4-metilendioxifenil-2-propanona.",
        ),
        "norephedrine": Meaning(
            "Norephedrine.",
            "Norefedrina.",
        ),
        "phenylacetic-acid": Meaning(
            "Phenylacetic acid.",
            "Ácido fenilacético.",
        ),
        "p-2-p": Meaning(
            "1-phenyl-2-propanone.",
            "1-fenil-2-propanona.",
        ),
        "piperonal": Meaning(
            "Piperonal.",
            "Piperonal.",
        ),
        "potassium-permanganate": Meaning(
            "Potassium permanganate.",
            "Permanganato de potasio.",
        ),
        "pseudoephedrine": Meaning(
            "Pseudoephedrine.",
            "Pseudoefedrina.",
        ),
        "safrole": Meaning(
            "Safrole.",
            "Safrol.",
        ),
        "acetone": Meaning(
            "Acetone.",
            "Acetona.",
        ),
        "anthranilic-acid": Meaning(
            "Anthranilic acid.",
            "Ácido antranílico.",
        ),
        "ethyl-ether": Meaning(
            "Ethyl ether.",
            "Éter etílico.",
        ),
        "hydrochloric-acid": Meaning(
            "Hydrochloric acid.",
            "Ácido clorhídrico.",
        ),
        "methyl-ethyl-ketone": Meaning(
            "Methyl ethyl ketone.",
            "Metiletilcetona.",
        ),
        "piperidine": Meaning(
            "Piperidine.",
            "Piperidina.",
        ),
        "sulphuric-acid": Meaning(
            "Sulphuric acid.",
            "Ácido sulfúrico.",
        ),
        "toluene": Meaning(
            "Toluene.",
            "Tolueno.",
        ),
        "apaan": Meaning(
            "Alpha-phenylacetoacetonitrile (APAAN).",
            "alfa-fenilacetoacetonitrilo (APAAN).",
        ),
        "anpp": Meaning(
            "4-anilino-N-phenethylpiperidine (ANPP).",
            "4-anilino-N-fenetilpiperidina (ANPP).",
        ),
        "npp": Meaning(
            "N-phenethyl-4-piperidone (NPP).",
            "N-fenetil-4-piperidona (NPP).",
        ),
        "3-4-mdp-2-p-methyl-glycidate": Meaning(
            "3,4-MDP-2-P methyl glycidate.",
            "Glicidato de metilo de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid": Meaning(
            "3,4-MDP-2-P methyl glycidic acid.",
            "Ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "apaa": Meaning(
            "Alpha-phenylacetoacetamide (APAA).",
            "alfa-fenilacetoacetamida (APAA).",
        ),
        "mapa": Meaning(
            "Methyl alpha-phenylacetoacetate (MAPA).",
            "alfa-fenilacetoacetato de metilo (MAPA).",
        ),
        "4-ap": Meaning(
            "N-phenyl-4-piperidinamine (4-AP).",
            "N-fenil-4-piperidinamina (4-AP).",
        ),
        "1-boc-4-ap": Meaning(
            "1-boc-4-AP.",
            "1-boc-4-AP.",
        ),
        "norfentanyl": Meaning(
            "Norfentanyl.",
            "Norfentanilo.",
        ),
        "4-piperidone": Meaning(
            "4-piperidone.",
            "4-piperidona.",
        ),
        "1-boc-4-piperidone": Meaning(
            "1-boc-4-piperidone.",
            "1-boc-4-piperidona.",
        ),
        "p-2-p-methyl-glycidic-acid": Meaning(
            "P-2-P methyl glycidic acid.",
            "Ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-methyl": Meaning(
            "P-2-P methyl glycidic acid, methyl ester.",
            "Éster de metilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-ethyl": Meaning(
            "P-2-P methyl glycidic acid, ethyl ester.",
            "Éster de etilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-propyl": Meaning(
            "P-2-P methyl glycidic acid, propyl ester.",
            "Éster de propilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-isopropyl": Meaning(
            "P-2-P methyl glycidic acid, isopropyl ester.",
            "Éster de isopropilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-butyl": Meaning(
            "P-2-P methyl glycidic acid, butyl ester.",
            "Éster de butilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-isobutyl": Meaning(
            "P-2-P methyl glycidic acid, isobutyl ester.",
            "Éster de isobutilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-sec-butyl": Meaning(
            "P-2-P methyl glycidic acid, sec-butyl ester.",
            "Éster de sec-butilo del ácido metilglicídico de P-2-P.",
        ),
        "p-2-p-methyl-glycidic-acid-tert-butyl": Meaning(
            "P-2-P methyl glycidic acid, tert-butyl ester.",
            "Éster de terc-butilo del ácido metilglicídico de P-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-ethyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, ethyl ester.",
            "Éster de etilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-propyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, propyl ester.",
            "Éster de propilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-isopropyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, isopropyl ester.",
            "Éster de isopropilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-butyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, butyl ester.",
            "Éster de butilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-isobutyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, isobutyl ester.",
            "Éster de isobutilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-sec-butyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, sec-butyl ester.",
            "Éster de sec-butilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "3-4-mdp-2-p-methyl-glycidic-acid-tert-butyl": Meaning(
            "3,4-MDP-2-P methyl glycidic acid, tert-butyl ester.",
            "Éster de terc-butilo del ácido metilglicídico de 3,4-MDP-2-P.",
        ),
        "coca-leaf": Meaning(
            "Coca leaf, dried unless the note says otherwise.",
            "Hoja de coca, seca salvo indicación en contrario.",
        ),
        "coca-paste": Meaning(
            "Coca paste, as Peru names the intermediate product (pasta básica de cocaína, PBC).",
            "Pasta básica de cocaína (PBC), como el Perú denomina al producto intermedio.",
        ),
        "cocaine-base": Meaning(
            "Cocaine base, as Bolivia names the intermediate product (cocaína base).",
            "Cocaína base, como Bolivia denomina al producto intermedio.",
        ),
        "cocaine-hydrochloride": Meaning(
            "Cocaine hydrochloride.",
            "Clorhidrato de cocaína.",
        ),
        "cocaine": Meaning(
            "Cocaine, base or hydrochloride not stated.",
            "Cocaína, sin indicar si es base o clorhidrato.",
        ),
        "crack": Meaning(
            "Crack cocaine.",
            "Crack.",
        ),
        "cannabis": Meaning(
            "Cannabis herb or plants (marihuana).",
            "Cannabis, hierba o plantas (marihuana).",
        ),
        "cannabis-resin": Meaning(
            "Cannabis resin (hashish).",
            "Resina de cannabis (hachís).",
        ),
        "amphetamine-type-stimulants": Meaning(
            "Amphetamine-type stimulants.",
            "Estimulantes de tipo anfetamínico.",
        ),
        "drugs-together": Meaning(
            "Several drugs together, where a source gives one figure for them.",
            "Varias drogas en conjunto, cuando la fuente da una sola cifra.",
        ),
        "chemicals-solid": Meaning(
            "Solid chemicals together, where a source gives one figure for them.",
            "Sustancias químicas sólidas en conjunto, cuando la fuente da una sola cifra.",
        ),
        "chemicals-liquid": Meaning(
            "Liquid chemicals together, where a source gives one figure for them.",
            "Sustancias químicas líquidas en conjunto, cuando la fuente da una sola cifra.",
        ),
        "diesel": Meaning(
            "Diesel oil.",
            "Diésel.",
        ),
        "gasoline": Meaning(
            "Gasoline.",
            "Gasolina.",
        ),
        "kerosene": Meaning(
            "Kerosene.",
            "Kerosene.",
        ),
        "liquefied-petroleum-gas": Meaning(
            "Liquefied petroleum gas (GLP).",
            "Gas licuado de petróleo (GLP).",
        ),
        "lime": Meaning(
            "Lime (calcium oxide or hydroxide).",
            "Cal (óxido o hidróxido de calcio).",
        ),
        "cement": Meaning(
            "Cement.",
            "Cemento.",
        ),
        "sodium-carbonate": Meaning(
            "Sodium carbonate.",
            "Carbonato de sodio.",
        ),
        "potassium-carbonate": Meaning(
            "Potassium carbonate.",
            "Carbonato de potasio.",
        ),
        "sodium-metabisulphite": Meaning(
            "Sodium metabisulphite.",
            "Metabisulfito de sodio.",
        ),
        "sodium-hydroxide": Meaning(
            "Sodium hydroxide (caustic soda).",
            "Hidróxido de sodio (soda cáustica).",
        ),
        "sodium-hypochlorite": Meaning(
            "Sodium hypochlorite (bleach).",
            "Hipoclorito de sodio (lejía).",
        ),
        "sodium-sulphate": Meaning(
            "Sodium sulphate.",
            "Sulfato de sodio.",
        ),
        "calcium-chloride": Meaning(
            "Calcium chloride.",
            "Cloruro de calcio.",
        ),
        "ammonium-chloride": Meaning(
            "Ammonium chloride.",
            "Cloruro de amonio.",
        ),
        "ammonia": Meaning(
            "Ammonia.",
            "Amoniaco.",
        ),
        "sulphamic-acid": Meaning(
            "Sulphamic acid.",
            "Ácido sulfámico.",
        ),
        "nitric-acid": Meaning(
            "Nitric acid.",
            "Ácido nítrico.",
        ),
        "formic-acid": Meaning(
            "Formic acid.",
            "Ácido fórmico.",
        ),
        "ethyl-acetate": Meaning(
            "Ethyl acetate.",
            "Acetato de etilo.",
        ),
        "propyl-acetate": Meaning(
            "N-propyl acetate.",
            "Acetato de n-propilo.",
        ),
        "methyl-isobutyl-ketone": Meaning(
            "Methyl isobutyl ketone (MIBK).",
            "Metilisobutilcetona (MIBK).",
        ),
        "benzene": Meaning(
            "Benzene.",
            "Benceno.",
        ),
        "hexane": Meaning(
            "Hexane.",
            "Hexano.",
        ),
        "xylene": Meaning(
            "Xylene.",
            "Xileno.",
        ),
        "activated-carbon": Meaning(
            "Activated carbon.",
            "Carbón activado.",
        ),
    },
    "Test": {
        "field": Meaning(
            "Colour test on the spot, presumptive.",
            "Prueba de campo, presuntiva.",
        ),
        "laboratory": Meaning(
            "Confirmed by a laboratory.",
            "Confirmada en laboratorio.",
        ),
        "none": Meaning(
            "By sight alone.",
            "Sin prueba, solo por su aspecto.",
        ),
    },
    "Transport": {
        "vehicle": Meaning(
            "Road vehicle.",
            "Vehículo.",
        ),
        "aircraft": Meaning(
            "Aircraft.",
            "Aeronave.",
        ),
        "boat": Meaning(
            "Boat or ship.",
            "Embarcación.",
        ),
        "on-foot": Meaning(
            "On foot (\"mochileros\").",
            "A pie (mochileros).",
        ),
        "body": Meaning(
            "On or in a person's body.",
            "Adherida al cuerpo o en su interior.",
        ),
        "mail": Meaning(
            "By mail or parcel service.",
            "Por correo o encomienda.",
        ),
        "stored": Meaning(
            "Stored, not carried.",
            "Almacenada, no transportada.",
        ),
    },
    "Weighing": {
        "weighed": Meaning(
            "Weighed or measured.",
            "Pesada o medida.",
        ),
        "estimated": Meaning(
            "Estimated.",
            "Estimada.",
        ),
    },
    "Word": {
        "EST": Meaning(
            "Estimate: proposes where and when the track crosses.",
            "Estimado: propone dónde y cuándo cruza la traza.",
        ),
        "CDN": Meaning(
            "Coordination: proposes something else.",
            "Coordinación: propone otra cosa.",
        ),
        "ACP": Meaning(
            "Accepts what was proposed last.",
            "Acepta lo último que se propuso.",
        ),
        "REJ": Meaning(
            "Rejects what was proposed last.",
            "Rechaza lo último que se propuso.",
        ),
        "TOC": Meaning(
            "Transfer of control: hands the track over.",
            "Transferencia de control: entrega la traza.",
        ),
        "AOC": Meaning(
            "Acceptance of control: takes the track.",
            "Aceptación de control: recibe la traza.",
        ),
    },
}
"""The meanings of all codes, by type and code: MEANINGS["Status"]["ongoing"].es."""
