// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

/**
 * Who acts, issues or receives: a country, or one of its institutions ("BO-FELCN"), or an
 * international body.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Actor {
    /**
     * Plurinational State of Bolivia: the Bolivian side as a whole.
     * <p lang="es">Estado Plurinacional de Bolivia: la parte boliviana en su conjunto.</p>
     */
    public static final String BO = "BO";

    /**
     * Republic of Peru: the Peruvian side as a whole.
     * <p lang="es">República del Perú: la parte peruana en su conjunto.</p>
     */
    public static final String PE = "PE";

    /**
     * National Council for the Fight against Illicit Drug Trafficking: policy council.
     * <p lang="es">Consejo Nacional de Lucha contra el Tráfico Ilícito de Drogas: consejo rector de
     * la política.</p>
     */
    public static final String BO_CONALTID = "BO-CONALTID";

    /**
     * Vice-Ministry of Social Defence and Controlled Substances: head of the delegation; executes
     * policy.
     * <p lang="es">Viceministerio de Defensa Social y Sustancias Controladas: jefatura de la
     * delegación; ejecución de la política.</p>
     */
    public static final String BO_VDSSC = "BO-VDSSC";

    /**
     * Ministry of Government: interior.
     * <p lang="es">Ministerio de Gobierno: interior.</p>
     */
    public static final String BO_MINGOB = "BO-MINGOB";

    /**
     * Ministry of Foreign Affairs: foreign affairs.
     * <p lang="es">Ministerio de Relaciones Exteriores: relaciones exteriores.</p>
     */
    public static final String BO_RREE = "BO-RREE";

    /**
     * Vice-Ministry of Coca and Integral Development: coca policy.
     * <p lang="es">Viceministerio de Coca y Desarrollo Integral: política de la coca.</p>
     */
    public static final String BO_VCDI = "BO-VCDI";

    /**
     * Directorate-General for the Integral Development of the Coca-Producing Regions:
     * rationalisation data and field missions.
     * <p lang="es">Dirección General de Desarrollo Integral de las Regiones Productoras de Coca:
     * datos de racionalización y misiones de campo.</p>
     */
    public static final String BO_DIGPROCOCA = "BO-DIGPROCOCA";

    /**
     * Unit for the Economic and Social Development of the Yungas: field unit of DIGPROCOCA in the
     * Yungas.
     * <p lang="es">Unidad de Desarrollo Económico y Social de los Yungas de La Paz: unidad de campo
     * de DIGPROCOCA en los Yungas.</p>
     */
    public static final String BO_UDESY = "BO-UDESY";

    /**
     * Unit for the Economic and Social Development of the Trópico: field unit of DIGPROCOCA in the
     * Trópico.
     * <p lang="es">Unidad de Desarrollo Económico y Social del Trópico de Cochabamba: unidad de
     * campo de DIGPROCOCA en el Trópico.</p>
     */
    public static final String BO_UDESTRO = "BO-UDESTRO";

    /**
     * Directorate-General for Coca Leaf and its Industrialisation: control of the licit coca
     * market.
     * <p lang="es">Dirección General de la Hoja de Coca e Industrialización: control del mercado
     * lícito de la coca.</p>
     */
    public static final String BO_DIGCOIN = "BO-DIGCOIN";

    /**
     * Special Force to Fight Drug Trafficking: interdiction (police).
     * <p lang="es">Fuerza Especial de Lucha contra el Narcotráfico: interdicción (policía).</p>
     */
    public static final String BO_FELCN = "BO-FELCN";

    /**
     * Special Group for the Investigation of Chemical Substances: chemicals (FELCN).
     * <p lang="es">Grupo Especial de Investigación de Sustancias Químicas: sustancias químicas
     * (FELCN).</p>
     */
    public static final String BO_GISUQ = "BO-GISUQ";

    /**
     * Joint Task Force: rationalisation and eradication.
     * <p lang="es">Fuerza de Tarea Conjunta: racionalización y erradicación.</p>
     */
    public static final String BO_FTC = "BO-FTC";

    /**
     * Bolivian Navy ("Diablos Azules" task force): river and lake.
     * <p lang="es">Armada Boliviana (Fuerza de Tarea «Diablos Azules»): fluvial y lacustre.</p>
     */
    public static final String BO_ARMADA = "BO-ARMADA";

    /**
     * Executing Unit for the Integral Fight against Drug Trafficking: logistics and funding.
     * <p lang="es">Unidad Ejecutora de Lucha Integral contra el Narcotráfico: logística y
     * financiamiento.</p>
     */
    public static final String BO_UELICN = "BO-UELICN";

    /**
     * Directorate-General of Controlled Substances: licensing of chemicals.
     * <p lang="es">Dirección General de Sustancias Controladas: autorización de sustancias
     * químicas.</p>
     */
    public static final String BO_DGSC = "BO-DGSC";

    /**
     * Directorate-General for the Registration, Control and Administration of Seized Assets: seized
     * assets.
     * <p lang="es">Dirección General de Registro, Control y Administración de Bienes Incautados:
     * bienes incautados.</p>
     */
    public static final String BO_DIRCABI = "BO-DIRCABI";

    /**
     * Airspace Security and Defence Command: airspace control (FAB).
     * <p lang="es">Comando de Seguridad y Defensa del Espacio Aéreo: control del espacio aéreo
     * (FAB).</p>
     */
    public static final String BO_COSDEA = "BO-COSDEA";

    /**
     * Bolivian Air Force: air.
     * <p lang="es">Fuerza Aérea Boliviana: aérea.</p>
     */
    public static final String BO_FAB = "BO-FAB";

    /**
     * Bolivian Air Navigation and Airports: air navigation.
     * <p lang="es">Navegación Aérea y Aeropuertos Bolivianos: navegación aérea.</p>
     */
    public static final String BO_NAABOL = "BO-NAABOL";

    /**
     * Directorate-General of Civil Aviation: civil aviation.
     * <p lang="es">Dirección General de Aeronáutica Civil: aviación civil.</p>
     */
    public static final String BO_DGAC = "BO-DGAC";

    /**
     * Financial Investigations Unit: money laundering.
     * <p lang="es">Unidad de Investigaciones Financieras: legitimación de ganancias ilícitas
     * (lavado de activos).</p>
     */
    public static final String BO_UIF = "BO-UIF";

    /**
     * Bolivian Space Agency: imagery.
     * <p lang="es">Agencia Boliviana Espacial: imágenes satelitales.</p>
     */
    public static final String BO_ABE = "BO-ABE";

    /**
     * National Statistics Institute of Bolivia: statistics.
     * <p lang="es">Instituto Nacional de Estadística: estadística.</p>
     */
    public static final String BO_INE = "BO-INE";

    /**
     * Public Prosecutor: prosecution.
     * <p lang="es">Ministerio Público: persecución penal.</p>
     */
    public static final String BO_MP = "BO-MP";

    /**
     * Ministry of Health: treatment, rehabilitation and reintegration.
     * <p lang="es">Ministerio de Salud: tratamiento, rehabilitación y reintegración.</p>
     */
    public static final String BO_MINSALUD = "BO-MINSALUD";

    /**
     * Ministry of Education: prevention in schools.
     * <p lang="es">Ministerio de Educación: prevención en unidades educativas.</p>
     */
    public static final String BO_MINEDU = "BO-MINEDU";

    /**
     * Ministry of Defence: armed forces; member of CONALTID.
     * <p lang="es">Ministerio de Defensa: fuerzas armadas; miembro del CONALTID.</p>
     */
    public static final String BO_MINDEF = "BO-MINDEF";

    /**
     * National Customs: customs; chemicals at the border.
     * <p lang="es">Aduana Nacional: aduanas; sustancias químicas en frontera.</p>
     */
    public static final String BO_ADUANA = "BO-ADUANA";

    /**
     * National Service of Protected Areas: protected areas.
     * <p lang="es">Servicio Nacional de Áreas Protegidas: áreas protegidas.</p>
     */
    public static final String BO_SERNAP = "BO-SERNAP";

    /**
     * National Commission for Development and Life without Drugs: policy; coca monitoring (SISCOD).
     * <p lang="es">Comisión Nacional para el Desarrollo y Vida sin Drogas: política; monitoreo de
     * la coca (SISCOD).</p>
     */
    public static final String PE_DEVIDA = "PE-DEVIDA";

    /**
     * Ministry of Foreign Affairs: foreign affairs; drug control directorate.
     * <p lang="es">Ministerio de Relaciones Exteriores: relaciones exteriores; Dirección de Control
     * de Drogas.</p>
     */
    public static final String PE_RREE = "PE-RREE";

    /**
     * Ministry of the Interior: interior.
     * <p lang="es">Ministerio del Interior: interior.</p>
     */
    public static final String PE_MININTER = "PE-MININTER";

    /**
     * National Police of Peru: police.
     * <p lang="es">Policía Nacional del Perú: policía.</p>
     */
    public static final String PE_PNP = "PE-PNP";

    /**
     * Anti-Drug Directorate of the National Police of Peru: interdiction.
     * <p lang="es">Dirección Antidrogas de la Policía Nacional del Perú: interdicción.</p>
     */
    public static final String PE_DIRANDRO = "PE-DIRANDRO";

    /**
     * Police Aviation Directorate: police aviation.
     * <p lang="es">Dirección de Aviación Policial: aviación policial.</p>
     */
    public static final String PE_DIRAVPOL = "PE-DIRAVPOL";

    /**
     * Special Project for the Control and Reduction of Illegal Crops in the Alto Huallaga:
     * eradication.
     * <p lang="es">Proyecto Especial de Control y Reducción de Cultivos Ilegales en el Alto
     * Huallaga: erradicación.</p>
     */
    public static final String PE_CORAH = "PE-CORAH";

    /**
     * Joint Command of the Armed Forces: armed forces.
     * <p lang="es">Comando Conjunto de las Fuerzas Armadas: fuerzas armadas.</p>
     */
    public static final String PE_CCFFAA = "PE-CCFFAA";

    /**
     * Air Defence Operational Command: air defence (FAP).
     * <p lang="es">Comando Operacional de Defensa Aérea: defensa aérea (FAP).</p>
     */
    public static final String PE_CODA = "PE-CODA";

    /**
     * Peruvian Air Force: air; verification overflights.
     * <p lang="es">Fuerza Aérea del Perú: aérea; sobrevuelos de verificación.</p>
     */
    public static final String PE_FAP = "PE-FAP";

    /**
     * Directorate-General of Captaincies and Coast Guard: maritime, river and lake authority.
     * <p lang="es">Dirección General de Capitanías y Guardacostas: autoridad marítima, fluvial y
     * lacustre.</p>
     */
    public static final String PE_DICAPI = "PE-DICAPI";

    /**
     * Peruvian Navy: river and lake.
     * <p lang="es">Marina de Guerra del Perú: fluvial y lacustre.</p>
     */
    public static final String PE_MARINA = "PE-MARINA";

    /**
     * National Superintendency of Customs and Tax Administration: customs and chemical inputs.
     * <p lang="es">Superintendencia Nacional de Aduanas y de Administración Tributaria: aduanas e
     * insumos químicos.</p>
     */
    public static final String PE_SUNAT = "PE-SUNAT";

    /**
     * National Coca Company: licit purchase of coca leaf.
     * <p lang="es">Empresa Nacional de la Coca: compra lícita de hoja de coca.</p>
     */
    public static final String PE_ENACO = "PE-ENACO";

    /**
     * Financial Intelligence Unit of Peru (SBS): money laundering.
     * <p lang="es">Unidad de Inteligencia Financiera del Perú (SBS): lavado de activos.</p>
     */
    public static final String PE_UIF = "PE-UIF";

    /**
     * Public Prosecutor – Office of the Nation's Prosecutor: prosecution.
     * <p lang="es">Ministerio Público – Fiscalía de la Nación: persecución penal.</p>
     */
    public static final String PE_MP = "PE-MP";

    /**
     * National Commission for Aerospace Research and Development: imagery (PeruSAT-1).
     * <p lang="es">Comisión Nacional de Investigación y Desarrollo Aeroespacial: imágenes
     * satelitales (PeruSAT-1).</p>
     */
    public static final String PE_CONIDA = "PE-CONIDA";

    /**
     * National Service of Protected Natural Areas: protected areas.
     * <p lang="es">Servicio Nacional de Áreas Naturales Protegidas por el Estado: áreas
     * protegidas.</p>
     */
    public static final String PE_SERNANP = "PE-SERNANP";

    /**
     * National Institute of Statistics and Informatics: statistics.
     * <p lang="es">Instituto Nacional de Estadística e Informática: estadística.</p>
     */
    public static final String PE_INEI = "PE-INEI";

    /**
     * National Geographic Institute: mapping.
     * <p lang="es">Instituto Geográfico Nacional: cartografía.</p>
     */
    public static final String PE_IGN = "PE-IGN";

    /**
     * Ministry of Health: treatment and rehabilitation.
     * <p lang="es">Ministerio de Salud: tratamiento y rehabilitación.</p>
     */
    public static final String PE_MINSA = "PE-MINSA";

    /**
     * Ministry of Education: prevention.
     * <p lang="es">Ministerio de Educación: prevención.</p>
     */
    public static final String PE_MINEDU = "PE-MINEDU";

    /**
     * National Superintendency of Migration: migration control.
     * <p lang="es">Superintendencia Nacional de Migraciones: control migratorio.</p>
     */
    public static final String PE_MIGRACIONES = "PE-MIGRACIONES";

    /**
     * National Programme of Seized Assets: seized assets; loss and extinction of ownership.
     * <p lang="es">Programa Nacional de Bienes Incautados: bienes incautados; pérdida y extinción
     * de dominio.</p>
     */
    public static final String PE_PRONABI = "PE-PRONABI";

    /**
     * Bolivia–Peru Mixed Commission: both sides together, in session.
     * <p lang="es">Comisión Mixta Boliviano-Peruana: ambas partes, en sesión.</p>
     */
    public static final String CM_BOPE = "CM-BOPE";

    /**
     * Regional Anti-Narcotics Intelligence Centre: intelligence of AR, BO, BR, CL, PE and PY.
     * <p lang="es">Centro Regional de Inteligencia Antinarcóticos: inteligencia de AR, BO, BR, CL,
     * PE y PY.</p>
     */
    public static final String CERIAN = "CERIAN";

    /**
     * United Nations Office on Drugs and Crime: monitoring and validation.
     * <p lang="es">Oficina de las Naciones Unidas contra la Droga y el Delito: monitoreo y
     * validación.</p>
     */
    public static final String UNODC = "UNODC";

    /**
     * UNODC Bolivia (ROBOL): coca monitoring and validation in Bolivia.
     * <p lang="es">UNODC Bolivia (ROBOL): monitoreo de coca y validación en Bolivia.</p>
     */
    public static final String UNODC_BO = "UNODC-BO";

    /**
     * UNODC Peru and Ecuador (ROPER): monitoring support in Peru.
     * <p lang="es">UNODC Perú y Ecuador (ROPER): apoyo al monitoreo en el Perú.</p>
     */
    public static final String UNODC_PE = "UNODC-PE";

    /**
     * International Criminal Police Organization: notices and diffusions.
     * <p lang="es">Organización Internacional de Policía Criminal: notificaciones y difusiones.</p>
     */
    public static final String INTERPOL = "INTERPOL";

    /**
     * International Narcotics Control Board: precursors.
     * <p lang="es">Junta Internacional de Fiscalización de Estupefacientes (JIFE): precursores.</p>
     */
    public static final String INCB = "INCB";

    /**
     * European Union: cooperation.
     * <p lang="es">Unión Europea: cooperación.</p>
     */
    public static final String EU = "EU";

    /**
     * Several actors, each named in the records concerned: stands only where markings with
     * different originators are joined.
     * <p lang="es">Varios actores, cada uno nombrado en los registros correspondientes: figura solo
     * donde se reúnen marcas con originadores distintos.</p>
     */
    public static final String SEVERAL = "SEVERAL";

    private Actor() {}
}
