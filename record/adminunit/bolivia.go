package adminunit

import "github.com/comision-mixta/mixta/record"

// Municipalities of Bolivia, by the code of INE.
const (
	// Achacachi, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Achacachi, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020201 record.AdminUnit = "INE-BO:020201"
	// Ancoraimes, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Ancoraimes, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020202 record.AdminUnit = "INE-BO:020202"
	// Huarina, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Huarina, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020203 record.AdminUnit = "INE-BO:020203"
	// Santiago de Huata, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Santiago de Huata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020204 record.AdminUnit = "INE-BO:020204"
	// Huatajata, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Huatajata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020205 record.AdminUnit = "INE-BO:020205"
	// Chua Cocani, Omasuyos, La Paz: municipality on Lake Titicaca.
	// es: Chua Cocani, Omasuyos, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020206 record.AdminUnit = "INE-BO:020206"
	// Charaña, Pacajes, La Paz: municipality on the border.
	// es: Charaña, Pacajes, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020305 record.AdminUnit = "INE-BO:020305"
	// Puerto Acosta, Camacho, La Paz: municipality on the border.
	// es: Puerto Acosta, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020401 record.AdminUnit = "INE-BO:020401"
	// Mocomoco, Camacho, La Paz: municipality on the border.
	// es: Mocomoco, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020402 record.AdminUnit = "INE-BO:020402"
	// Carabuco, Camacho, La Paz: municipality on Lake Titicaca.
	// es: Carabuco, Camacho, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020403 record.AdminUnit = "INE-BO:020403"
	// Humanata, Camacho, La Paz: municipality on the border.
	// es: Humanata, Camacho, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020404 record.AdminUnit = "INE-BO:020404"
	// Escoma, Camacho, La Paz: municipality on Lake Titicaca.
	// es: Escoma, Camacho, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020405 record.AdminUnit = "INE-BO:020405"
	// Apolo, Franz Tamayo, La Paz: municipality on the border.
	// es: Apolo, Franz Tamayo, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020701 record.AdminUnit = "INE-BO:020701"
	// Pelechuco, Franz Tamayo, La Paz: municipality on the border.
	// es: Pelechuco, Franz Tamayo, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020702 record.AdminUnit = "INE-BO:020702"
	// Guaqui, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Guaqui, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020802 record.AdminUnit = "INE-BO:020802"
	// Tiahuanacu, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Tiahuanacu, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020803 record.AdminUnit = "INE-BO:020803"
	// Desaguadero, Ingavi, La Paz: municipality on the border.
	// es: Desaguadero, Ingavi, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020804 record.AdminUnit = "INE-BO:020804"
	// San Andrés de Machaca, Ingavi, La Paz: municipality on the border.
	// es: San Andrés de Machaca, Ingavi, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO020805 record.AdminUnit = "INE-BO:020805"
	// Taraco, Ingavi, La Paz: municipality on Lake Titicaca.
	// es: Taraco, Ingavi, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO020807 record.AdminUnit = "INE-BO:020807"
	// Inquisivi, Inquisivi, La Paz: municipality coca-growing.
	// es: Inquisivi, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021001 record.AdminUnit = "INE-BO:021001"
	// Cajuata, Inquisivi, La Paz: municipality coca-growing.
	// es: Cajuata, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021003 record.AdminUnit = "INE-BO:021003"
	// Licoma, Inquisivi, La Paz: municipality coca-growing.
	// es: Licoma, Inquisivi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021006 record.AdminUnit = "INE-BO:021006"
	// Chulumani, Sud Yungas, La Paz: municipality coca-growing.
	// es: Chulumani, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021101 record.AdminUnit = "INE-BO:021101"
	// Irupana, Sud Yungas, La Paz: municipality coca-growing.
	// es: Irupana, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021102 record.AdminUnit = "INE-BO:021102"
	// Yanacachi, Sud Yungas, La Paz: municipality coca-growing.
	// es: Yanacachi, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021103 record.AdminUnit = "INE-BO:021103"
	// Palos Blancos, Sud Yungas, La Paz: municipality coca-growing.
	// es: Palos Blancos, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021104 record.AdminUnit = "INE-BO:021104"
	// La Asunta, Sud Yungas, La Paz: municipality coca-growing.
	// es: La Asunta, Sud Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021105 record.AdminUnit = "INE-BO:021105"
	// Pucarani, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Pucarani, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021201 record.AdminUnit = "INE-BO:021201"
	// Batallas, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Batallas, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021203 record.AdminUnit = "INE-BO:021203"
	// Puerto Pérez, Los Andes, La Paz: municipality on Lake Titicaca.
	// es: Puerto Pérez, Los Andes, La Paz: municipio a orillas del lago Titicaca.
	// source: INE, CPV-2024
	BO021204 record.AdminUnit = "INE-BO:021204"
	// Coroico, Nor Yungas, La Paz: municipality coca-growing.
	// es: Coroico, Nor Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021401 record.AdminUnit = "INE-BO:021401"
	// Coripata, Nor Yungas, La Paz: municipality coca-growing.
	// es: Coripata, Nor Yungas, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO021402 record.AdminUnit = "INE-BO:021402"
	// Ixiamas, Abel Iturralde, La Paz: municipality on the border.
	// es: Ixiamas, Abel Iturralde, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021501 record.AdminUnit = "INE-BO:021501"
	// Charazani, Bautista Saavedra, La Paz: municipality on the border.
	// es: Charazani, Bautista Saavedra, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021601 record.AdminUnit = "INE-BO:021601"
	// Copacabana, Manco Kapac, La Paz: municipality on the border.
	// es: Copacabana, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021701 record.AdminUnit = "INE-BO:021701"
	// San Pedro de Tiquina, Manco Kapac, La Paz: municipality on the border.
	// es: San Pedro de Tiquina, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021702 record.AdminUnit = "INE-BO:021702"
	// Tito Yupanqui, Manco Kapac, La Paz: municipality on the border.
	// es: Tito Yupanqui, Manco Kapac, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021703 record.AdminUnit = "INE-BO:021703"
	// Santiago de Machaca, José Manuel Pando, La Paz: municipality on the border.
	// es: Santiago de Machaca, José Manuel Pando, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021901 record.AdminUnit = "INE-BO:021901"
	// Catacora, José Manuel Pando, La Paz: municipality on the border.
	// es: Catacora, José Manuel Pando, La Paz: municipio en la frontera.
	// source: INE, CPV-2024
	BO021902 record.AdminUnit = "INE-BO:021902"
	// Caranavi, Caranavi, La Paz: municipality coca-growing.
	// es: Caranavi, Caranavi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO022001 record.AdminUnit = "INE-BO:022001"
	// Alto Beni, Caranavi, La Paz: municipality coca-growing.
	// es: Alto Beni, Caranavi, La Paz: municipio cocalero.
	// source: INE, CPV-2024
	BO022002 record.AdminUnit = "INE-BO:022002"
	// Villa Tunari, Chapare, Cochabamba: municipality coca-growing.
	// es: Villa Tunari, Chapare, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031003 record.AdminUnit = "INE-BO:031003"
	// Totora, Carrasco, Cochabamba: municipality coca-growing.
	// es: Totora, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031201 record.AdminUnit = "INE-BO:031201"
	// Pojo, Carrasco, Cochabamba: municipality coca-growing.
	// es: Pojo, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031202 record.AdminUnit = "INE-BO:031202"
	// Chimoré, Carrasco, Cochabamba: municipality coca-growing.
	// es: Chimoré, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031204 record.AdminUnit = "INE-BO:031204"
	// Puerto Villarroel, Carrasco, Cochabamba: municipality coca-growing.
	// es: Puerto Villarroel, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031205 record.AdminUnit = "INE-BO:031205"
	// Entre Ríos, Carrasco, Cochabamba: municipality coca-growing.
	// es: Entre Ríos, Carrasco, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031206 record.AdminUnit = "INE-BO:031206"
	// Tiraque, Tiraque, Cochabamba: municipality coca-growing.
	// es: Tiraque, Tiraque, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031601 record.AdminUnit = "INE-BO:031601"
	// Shinahota, Tiraque, Cochabamba: municipality coca-growing.
	// es: Shinahota, Tiraque, Cochabamba: municipio cocalero.
	// source: INE, CPV-2024
	BO031602 record.AdminUnit = "INE-BO:031602"
	// Yapacaní, Ichilo, Santa Cruz: municipality coca-growing.
	// es: Yapacaní, Ichilo, Santa Cruz: municipio cocalero.
	// source: INE, CPV-2024
	BO070403 record.AdminUnit = "INE-BO:070403"
	// Bolpebra, Nicolás Suárez, Pando: municipality on the border.
	// es: Bolpebra, Nicolás Suárez, Pando: municipio en la frontera.
	// source: INE, CPV-2024
	BO090103 record.AdminUnit = "INE-BO:090103"
	// Filadelfia, Manuripi, Pando: municipality on the border.
	// es: Filadelfia, Manuripi, Pando: municipio en la frontera.
	// source: INE, CPV-2024
	BO090203 record.AdminUnit = "INE-BO:090203"
)
