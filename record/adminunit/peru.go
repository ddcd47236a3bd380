package adminunit

import "github.com/comision-mixta/mixta/record"

// Districts of Peru, by the code of INEI.
const (
	// Tambopata, Tambopata, Madre de Dios: district on the border.
	// es: Tambopata, Tambopata, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170101 record.AdminUnit = "INEI:170101"
	// Las Piedras, Tambopata, Madre de Dios: district on the border.
	// es: Las Piedras, Tambopata, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170103 record.AdminUnit = "INEI:170103"
	// Iñapari, Tahuamanu, Madre de Dios: district on the border.
	// es: Iñapari, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170301 record.AdminUnit = "INEI:170301"
	// Iberia, Tahuamanu, Madre de Dios: district on the border.
	// es: Iberia, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170302 record.AdminUnit = "INEI:170302"
	// Tahuamanu, Tahuamanu, Madre de Dios: district on the border.
	// es: Tahuamanu, Tahuamanu, Madre de Dios: distrito en la frontera.
	// source: INEI, UBIGEO
	PE170303 record.AdminUnit = "INEI:170303"
	// Amantaní, Puno, Puno: district on Lake Titicaca.
	// es: Amantaní, Puno, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210103 record.AdminUnit = "INEI:210103"
	// Ayapata, Carabaya, Puno: district coca-growing.
	// es: Ayapata, Carabaya, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE210303 record.AdminUnit = "INEI:210303"
	// San Gabán, Carabaya, Puno: district coca-growing.
	// es: San Gabán, Carabaya, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE210309 record.AdminUnit = "INEI:210309"
	// Juli, Chucuito, Puno: district on Lake Titicaca.
	// es: Juli, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210401 record.AdminUnit = "INEI:210401"
	// Desaguadero, Chucuito, Puno: district on the border.
	// es: Desaguadero, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210402 record.AdminUnit = "INEI:210402"
	// Kelluyo, Chucuito, Puno: district on the border.
	// es: Kelluyo, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210404 record.AdminUnit = "INEI:210404"
	// Pisacoma, Chucuito, Puno: district on the border.
	// es: Pisacoma, Chucuito, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210405 record.AdminUnit = "INEI:210405"
	// Pomata, Chucuito, Puno: district on Lake Titicaca.
	// es: Pomata, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210406 record.AdminUnit = "INEI:210406"
	// Zepita, Chucuito, Puno: district on Lake Titicaca.
	// es: Zepita, Chucuito, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210407 record.AdminUnit = "INEI:210407"
	// Capazo, El Collao, Puno: district on the border.
	// es: Capazo, El Collao, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210502 record.AdminUnit = "INEI:210502"
	// Cojata, Huancané, Puno: district on the border.
	// es: Cojata, Huancané, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210602 record.AdminUnit = "INEI:210602"
	// Moho, Moho, Puno: district on the border.
	// es: Moho, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210901 record.AdminUnit = "INEI:210901"
	// Conima, Moho, Puno: district on Lake Titicaca.
	// es: Conima, Moho, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE210902 record.AdminUnit = "INEI:210902"
	// Huayrapata, Moho, Puno: district on the border.
	// es: Huayrapata, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210903 record.AdminUnit = "INEI:210903"
	// Tilali, Moho, Puno: district on the border.
	// es: Tilali, Moho, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE210904 record.AdminUnit = "INEI:210904"
	// Ananea, San Antonio de Putina, Puno: district on the border.
	// es: Ananea, San Antonio de Putina, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211002 record.AdminUnit = "INEI:211002"
	// Sina, San Antonio de Putina, Puno: district on the border.
	// es: Sina, San Antonio de Putina, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211005 record.AdminUnit = "INEI:211005"
	// Sandia, Sandia, Puno: district coca-growing.
	// es: Sandia, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211201 record.AdminUnit = "INEI:211201"
	// Phara, Sandia, Puno: district coca-growing.
	// es: Phara, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211205 record.AdminUnit = "INEI:211205"
	// San Juan del Oro, Sandia, Puno: district on the border.
	// es: San Juan del Oro, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211207 record.AdminUnit = "INEI:211207"
	// Yanahuaya, Sandia, Puno: district on the border.
	// es: Yanahuaya, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211208 record.AdminUnit = "INEI:211208"
	// Alto Inambari, Sandia, Puno: district coca-growing.
	// es: Alto Inambari, Sandia, Puno: distrito cocalero.
	// source: INEI, UBIGEO
	PE211209 record.AdminUnit = "INEI:211209"
	// San Pedro de Putina Punco, Sandia, Puno: district on the border.
	// es: San Pedro de Putina Punco, Sandia, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211210 record.AdminUnit = "INEI:211210"
	// Yunguyo, Yunguyo, Puno: district on the border.
	// es: Yunguyo, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211301 record.AdminUnit = "INEI:211301"
	// Anapia, Yunguyo, Puno: district on the border.
	// es: Anapia, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211302 record.AdminUnit = "INEI:211302"
	// Copani, Yunguyo, Puno: district on Lake Titicaca.
	// es: Copani, Yunguyo, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE211303 record.AdminUnit = "INEI:211303"
	// Cuturapi, Yunguyo, Puno: district on Lake Titicaca.
	// es: Cuturapi, Yunguyo, Puno: distrito a orillas del lago Titicaca.
	// source: INEI, UBIGEO
	PE211304 record.AdminUnit = "INEI:211304"
	// Ollaraya, Yunguyo, Puno: district on the border.
	// es: Ollaraya, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211305 record.AdminUnit = "INEI:211305"
	// Tinicachi, Yunguyo, Puno: district on the border.
	// es: Tinicachi, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211306 record.AdminUnit = "INEI:211306"
	// Unicachi, Yunguyo, Puno: district on the border.
	// es: Unicachi, Yunguyo, Puno: distrito en la frontera.
	// source: INEI, UBIGEO
	PE211307 record.AdminUnit = "INEI:211307"
	// Palca, Tacna, Tacna: district on the border.
	// es: Palca, Tacna, Tacna: distrito en la frontera.
	// source: INEI, UBIGEO
	PE230107 record.AdminUnit = "INEI:230107"
	// Tarata, Tarata, Tacna: district on the border.
	// es: Tarata, Tarata, Tacna: distrito en la frontera.
	// source: INEI, UBIGEO
	PE230401 record.AdminUnit = "INEI:230401"
)
