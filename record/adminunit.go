package record

// AdminUnit is an administrative unit by the scheme and code of a statistics office: "INE-BO:020701" is the municipality of Apolo, "INEI:211210" the district of San Pedro de Putina Punco. A code is text: those of Bolivia begin with 0. INEI and RENIEC number the same districts differently.
// es: AdminUnit es una unidad administrativa según el esquema y código de una oficina de estadística: «INE-BO:020701» es el municipio de Apolo, «INEI:211210» el distrito de San Pedro de Putina Punco. El código es texto: los de Bolivia comienzan con 0. INEI y RENIEC numeran de modo distinto los mismos distritos.
// source: INE (BO); INEI (PE)
// edition: CPV-2024; UBIGEO, 2026-11
// checked: 2026-11-23
type AdminUnit string

// Pattern is the form of a unit: two digits name a department, four a
// province, six a municipality or district.
func (AdminUnit) Pattern() string {
	return `^(INE-BO:0[1-9]|INEI:(0[1-9]|1[0-9]|2[0-5])|RENIEC:(0[1-9]|1[0-9]|2[0-5]))([0-9]{2}([0-9]{2})?)?$`
}

// Department returns the ISO 3166-2 code of the department that the unit lies
// in, or "" where that is not known from the code.
func (u AdminUnit) Department() Subdivision {
	switch {
	case len(u) >= 9 && u[:7] == "INE-BO:":
		return boDepartments[u[7:9]]
	case len(u) >= 7 && u[:5] == "INEI:":
		return peDepartments[u[5:7]]
	}
	return ""
}

var boDepartments = map[AdminUnit]Subdivision{
	"01": Chuquisaca, "02": LaPaz, "03": Cochabamba, "04": Oruro, "05": Potosi,
	"06": Tarija, "07": SantaCruz, "08": Beni, "09": Pando,
}

var peDepartments = map[AdminUnit]Subdivision{
	"01": Amazonas, "02": Ancash, "03": Apurimac, "04": Arequipa, "05": Ayacucho,
	"06": Cajamarca, "07": Callao, "08": Cusco, "09": Huancavelica, "10": Huanuco,
	"11": Ica, "12": Junin, "13": LaLibertad, "14": Lambayeque, "16": Loreto,
	"17": MadreDeDios, "18": Moquegua, "19": Pasco, "20": Piura, "21": Puno,
	"22": SanMartin, "23": Tacna, "24": Tumbes, "25": Ucayali,
	// 15 holds both Lima the region and Lima the metropolitan municipality.
}

// The units on the border, on the lake and in the coca-growing areas. Any
// other unit is known by its code.
const (
	// Achacachi, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Achacachi, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020201 AdminUnit = "INE-BO:020201"
	// Ancoraimes, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Ancoraimes, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020202 AdminUnit = "INE-BO:020202"
	// Huarina, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Huarina, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020203 AdminUnit = "INE-BO:020203"
	// Santiago de Huata, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Santiago de Huata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020204 AdminUnit = "INE-BO:020204"
	// Huatajata, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Huatajata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020205 AdminUnit = "INE-BO:020205"
	// Chua Cocani, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Chua Cocani, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020206 AdminUnit = "INE-BO:020206"
	// Charaña, Pacajes, La Paz: municipality on the border.
	// es: Charaña, Pacajes, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020305 AdminUnit = "INE-BO:020305"
	// Puerto Acosta, Camacho, La Paz: municipality on the border.
	// es: Puerto Acosta, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020401 AdminUnit = "INE-BO:020401"
	// Mocomoco, Camacho, La Paz: municipality on the border.
	// es: Mocomoco, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020402 AdminUnit = "INE-BO:020402"
	// Carabuco, Camacho, La Paz: municipality on Lake Titicaca.
	// es: Carabuco, Camacho, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020403 AdminUnit = "INE-BO:020403"
	// Humanata, Camacho, La Paz: municipality on the border.
	// es: Humanata, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020404 AdminUnit = "INE-BO:020404"
	// Escoma, Camacho, La Paz: municipality on Lake Titicaca.
	// es: Escoma, Camacho, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020405 AdminUnit = "INE-BO:020405"
	// Apolo, Franz Tamayo, La Paz: municipality on the border.
	// es: Apolo, Franz Tamayo, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020701 AdminUnit = "INE-BO:020701"
	// Pelechuco, Franz Tamayo, La Paz: municipality on the border.
	// es: Pelechuco, Franz Tamayo, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020702 AdminUnit = "INE-BO:020702"
	// Guaqui, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Guaqui, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020802 AdminUnit = "INE-BO:020802"
	// Tiahuanacu, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Tiahuanacu, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020803 AdminUnit = "INE-BO:020803"
	// Desaguadero, Ingavi, La Paz: municipality on the border.
	// es: Desaguadero, Ingavi, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020804 AdminUnit = "INE-BO:020804"
	// San Andrés de Machaca, Ingavi, La Paz: municipality on the border.
	// es: San Andrés de Machaca, Ingavi, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020805 AdminUnit = "INE-BO:020805"
	// Taraco, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Taraco, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020807 AdminUnit = "INE-BO:020807"
	// Inquisivi, Inquisivi, La Paz: municipality coca-growing.
	// es: Inquisivi, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021001 AdminUnit = "INE-BO:021001"
	// Cajuata, Inquisivi, La Paz: municipality coca-growing.
	// es: Cajuata, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021003 AdminUnit = "INE-BO:021003"
	// Licoma, Inquisivi, La Paz: municipality coca-growing.
	// es: Licoma, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021006 AdminUnit = "INE-BO:021006"
	// Chulumani, Sud Yungas, La Paz: municipality coca-growing.
	// es: Chulumani, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021101 AdminUnit = "INE-BO:021101"
	// Irupana, Sud Yungas, La Paz: municipality coca-growing.
	// es: Irupana, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021102 AdminUnit = "INE-BO:021102"
	// Yanacachi, Sud Yungas, La Paz: municipality coca-growing.
	// es: Yanacachi, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021103 AdminUnit = "INE-BO:021103"
	// Palos Blancos, Sud Yungas, La Paz: municipality coca-growing.
	// es: Palos Blancos, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021104 AdminUnit = "INE-BO:021104"
	// La Asunta, Sud Yungas, La Paz: municipality coca-growing.
	// es: La Asunta, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021105 AdminUnit = "INE-BO:021105"
	// Pucarani, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Pucarani, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021201 AdminUnit = "INE-BO:021201"
	// Batallas, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Batallas, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021203 AdminUnit = "INE-BO:021203"
	// Puerto Pérez, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Puerto Pérez, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021204 AdminUnit = "INE-BO:021204"
	// Coroico, Nor Yungas, La Paz: municipality coca-growing.
	// es: Coroico, Nor Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021401 AdminUnit = "INE-BO:021401"
	// Coripata, Nor Yungas, La Paz: municipality coca-growing.
	// es: Coripata, Nor Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021402 AdminUnit = "INE-BO:021402"
	// Ixiamas, Abel Iturralde, La Paz: municipality on the border.
	// es: Ixiamas, Abel Iturralde, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021501 AdminUnit = "INE-BO:021501"
	// Charazani, Bautista Saavedra, La Paz: municipality on the border.
	// es: Charazani, Bautista Saavedra, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021601 AdminUnit = "INE-BO:021601"
	// Copacabana, Manco Kapac, La Paz: municipality on the border.
	// es: Copacabana, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021701 AdminUnit = "INE-BO:021701"
	// San Pedro de Tiquina, Manco Kapac, La Paz: municipality on the border.
	// es: San Pedro de Tiquina, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021702 AdminUnit = "INE-BO:021702"
	// Tito Yupanqui, Manco Kapac, La Paz: municipality on the border.
	// es: Tito Yupanqui, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021703 AdminUnit = "INE-BO:021703"
	// Santiago de Machaca, José Manuel Pando, La Paz: municipality on the border.
	// es: Santiago de Machaca, José Manuel Pando, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021901 AdminUnit = "INE-BO:021901"
	// Catacora, José Manuel Pando, La Paz: municipality on the border.
	// es: Catacora, José Manuel Pando, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021902 AdminUnit = "INE-BO:021902"
	// Caranavi, Caranavi, La Paz: municipality coca-growing.
	// es: Caranavi, Caranavi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO022001 AdminUnit = "INE-BO:022001"
	// Alto Beni, Caranavi, La Paz: municipality coca-growing.
	// es: Alto Beni, Caranavi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO022002 AdminUnit = "INE-BO:022002"
	// Villa Tunari, Chapare, Cochabamba: municipality coca-growing.
	// es: Villa Tunari, Chapare, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031003 AdminUnit = "INE-BO:031003"
	// Totora, Carrasco, Cochabamba: municipality coca-growing.
	// es: Totora, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031201 AdminUnit = "INE-BO:031201"
	// Pojo, Carrasco, Cochabamba: municipality coca-growing.
	// es: Pojo, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031202 AdminUnit = "INE-BO:031202"
	// Chimoré, Carrasco, Cochabamba: municipality coca-growing.
	// es: Chimoré, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031204 AdminUnit = "INE-BO:031204"
	// Puerto Villarroel, Carrasco, Cochabamba: municipality coca-growing.
	// es: Puerto Villarroel, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031205 AdminUnit = "INE-BO:031205"
	// Entre Ríos, Carrasco, Cochabamba: municipality coca-growing.
	// es: Entre Ríos, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031206 AdminUnit = "INE-BO:031206"
	// Tiraque, Tiraque, Cochabamba: municipality coca-growing.
	// es: Tiraque, Tiraque, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031601 AdminUnit = "INE-BO:031601"
	// Shinahota, Tiraque, Cochabamba: municipality coca-growing.
	// es: Shinahota, Tiraque, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031602 AdminUnit = "INE-BO:031602"
	// Yapacaní, Ichilo, Santa Cruz: municipality coca-growing.
	// es: Yapacaní, Ichilo, Santa Cruz: municipio cocalero.
	// source: INE, CPV-2024
	BO070403 AdminUnit = "INE-BO:070403"
	// Bolpebra, Nicolás Suárez, Pando: municipality on the border.
	// es: Bolpebra, Nicolás Suárez, Pando: municipio en la frontera.
	// source: INE, CPV-2024
	BO090103 AdminUnit = "INE-BO:090103"
	// Filadelfia, Manuripi, Pando: municipality on the border.
	// es: Filadelfia, Manuripi, Pando: municipio en la frontera.
	// source: INE, CPV-2024
	BO090203 AdminUnit = "INE-BO:090203"
	// Tambopata, Tambopata, Madre de Dios: district on the border.
	// es: Tambopata, Tambopata, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170101 AdminUnit = "INEI:170101"
	// Las Piedras, Tambopata, Madre de Dios: district on the border.
	// es: Las Piedras, Tambopata, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170103 AdminUnit = "INEI:170103"
	// Iñapari, Tahuamanu, Madre de Dios: district on the border.
	// es: Iñapari, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170301 AdminUnit = "INEI:170301"
	// Iberia, Tahuamanu, Madre de Dios: district on the border.
	// es: Iberia, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170302 AdminUnit = "INEI:170302"
	// Tahuamanu, Tahuamanu, Madre de Dios: district on the border.
	// es: Tahuamanu, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170303 AdminUnit = "INEI:170303"
	// Amantaní, Puno, Puno: district on Lake Titicaca.
	// es: Amantaní, Puno, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210103 AdminUnit = "INEI:210103"
	// Ayapata, Carabaya, Puno: district coca-growing.
	// es: Ayapata, Carabaya, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE210303 AdminUnit = "INEI:210303"
	// San Gabán, Carabaya, Puno: district coca-growing.
	// es: San Gabán, Carabaya, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE210309 AdminUnit = "INEI:210309"
	// Juli, Chucuito, Puno: district on Lake Titicaca.
	// es: Juli, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210401 AdminUnit = "INEI:210401"
	// Desaguadero, Chucuito, Puno: district on the border.
	// es: Desaguadero, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210402 AdminUnit = "INEI:210402"
	// Kelluyo, Chucuito, Puno: district on the border.
	// es: Kelluyo, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210404 AdminUnit = "INEI:210404"
	// Pisacoma, Chucuito, Puno: district on the border.
	// es: Pisacoma, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210405 AdminUnit = "INEI:210405"
	// Pomata, Chucuito, Puno: district on Lake Titicaca.
	// es: Pomata, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210406 AdminUnit = "INEI:210406"
	// Zepita, Chucuito, Puno: district on Lake Titicaca.
	// es: Zepita, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210407 AdminUnit = "INEI:210407"
	// Capazo, El Collao, Puno: district on the border.
	// es: Capazo, El Collao, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210502 AdminUnit = "INEI:210502"
	// Cojata, Huancané, Puno: district on the border.
	// es: Cojata, Huancané, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210602 AdminUnit = "INEI:210602"
	// Moho, Moho, Puno: district on the border.
	// es: Moho, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210901 AdminUnit = "INEI:210901"
	// Conima, Moho, Puno: district on Lake Titicaca.
	// es: Conima, Moho, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210902 AdminUnit = "INEI:210902"
	// Huayrapata, Moho, Puno: district on the border.
	// es: Huayrapata, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210903 AdminUnit = "INEI:210903"
	// Tilali, Moho, Puno: district on the border.
	// es: Tilali, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210904 AdminUnit = "INEI:210904"
	// Ananea, San Antonio de Putina, Puno: district on the border.
	// es: Ananea, San Antonio de Putina, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211002 AdminUnit = "INEI:211002"
	// Sina, San Antonio de Putina, Puno: district on the border.
	// es: Sina, San Antonio de Putina, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211005 AdminUnit = "INEI:211005"
	// Sandia, Sandia, Puno: district coca-growing.
	// es: Sandia, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211201 AdminUnit = "INEI:211201"
	// Phara, Sandia, Puno: district coca-growing.
	// es: Phara, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211205 AdminUnit = "INEI:211205"
	// San Juan del Oro, Sandia, Puno: district on the border.
	// es: San Juan del Oro, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211207 AdminUnit = "INEI:211207"
	// Yanahuaya, Sandia, Puno: district on the border.
	// es: Yanahuaya, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211208 AdminUnit = "INEI:211208"
	// Alto Inambari, Sandia, Puno: district coca-growing.
	// es: Alto Inambari, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211209 AdminUnit = "INEI:211209"
	// San Pedro de Putina Punco, Sandia, Puno: district on the border.
	// es: San Pedro de Putina Punco, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211210 AdminUnit = "INEI:211210"
	// Yunguyo, Yunguyo, Puno: district on the border.
	// es: Yunguyo, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211301 AdminUnit = "INEI:211301"
	// Anapia, Yunguyo, Puno: district on the border.
	// es: Anapia, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211302 AdminUnit = "INEI:211302"
	// Copani, Yunguyo, Puno: district on Lake Titicaca.
	// es: Copani, Yunguyo, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE211303 AdminUnit = "INEI:211303"
	// Cuturapi, Yunguyo, Puno: district on Lake Titicaca.
	// es: Cuturapi, Yunguyo, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE211304 AdminUnit = "INEI:211304"
	// Ollaraya, Yunguyo, Puno: district on the border.
	// es: Ollaraya, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211305 AdminUnit = "INEI:211305"
	// Tinicachi, Yunguyo, Puno: district on the border.
	// es: Tinicachi, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211306 AdminUnit = "INEI:211306"
	// Unicachi, Yunguyo, Puno: district on the border.
	// es: Unicachi, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211307 AdminUnit = "INEI:211307"
	// Palca, Tacna, Tacna: district on the border.
	// es: Palca, Tacna, Tacna: distrito en la frontera.
	// source: INEI, UBIGEO
	PE230107 AdminUnit = "INEI:230107"
	// Tarata, Tarata, Tacna: district on the border.
	// es: Tarata, Tarata, Tacna: distrito en la frontera.
	// source: INEI, UBIGEO
	PE230401 AdminUnit = "INEI:230401"
)
