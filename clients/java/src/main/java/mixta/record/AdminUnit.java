// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

/**
 * An administrative unit by the scheme and code of a statistics office: "INE-BO:020701" is the
 * municipality of Apolo, "INEI:211210" the district of San Pedro de Putina Punco. A code is text:
 * those of Bolivia begin with 0. INEI and RENIEC number the same districts differently.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class AdminUnit {
    /**
     * Achacachi, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Achacachi, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020201 = "INE-BO:020201";

    /**
     * Ancoraimes, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Ancoraimes, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020202 = "INE-BO:020202";

    /**
     * Huarina, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Huarina, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020203 = "INE-BO:020203";

    /**
     * Santiago de Huata, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Santiago de Huata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020204 = "INE-BO:020204";

    /**
     * Huatajata, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Huatajata, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020205 = "INE-BO:020205";

    /**
     * Chua Cocani, Omasuyos, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Chua Cocani, Omasuyos, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020206 = "INE-BO:020206";

    /**
     * Charaña, Pacajes, La Paz: municipality on the border.
     * <p lang="es">Charaña, Pacajes, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020305 = "INE-BO:020305";

    /**
     * Puerto Acosta, Camacho, La Paz: municipality on the border.
     * <p lang="es">Puerto Acosta, Camacho, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020401 = "INE-BO:020401";

    /**
     * Mocomoco, Camacho, La Paz: municipality on the border.
     * <p lang="es">Mocomoco, Camacho, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020402 = "INE-BO:020402";

    /**
     * Carabuco, Camacho, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Carabuco, Camacho, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020403 = "INE-BO:020403";

    /**
     * Humanata, Camacho, La Paz: municipality on the border.
     * <p lang="es">Humanata, Camacho, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020404 = "INE-BO:020404";

    /**
     * Escoma, Camacho, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Escoma, Camacho, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020405 = "INE-BO:020405";

    /**
     * Apolo, Franz Tamayo, La Paz: municipality on the border.
     * <p lang="es">Apolo, Franz Tamayo, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020701 = "INE-BO:020701";

    /**
     * Pelechuco, Franz Tamayo, La Paz: municipality on the border.
     * <p lang="es">Pelechuco, Franz Tamayo, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020702 = "INE-BO:020702";

    /**
     * Guaqui, Ingavi, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Guaqui, Ingavi, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020802 = "INE-BO:020802";

    /**
     * Tiahuanacu, Ingavi, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Tiahuanacu, Ingavi, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020803 = "INE-BO:020803";

    /**
     * Desaguadero, Ingavi, La Paz: municipality on the border.
     * <p lang="es">Desaguadero, Ingavi, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020804 = "INE-BO:020804";

    /**
     * San Andrés de Machaca, Ingavi, La Paz: municipality on the border.
     * <p lang="es">San Andrés de Machaca, Ingavi, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_020805 = "INE-BO:020805";

    /**
     * Taraco, Ingavi, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Taraco, Ingavi, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_020807 = "INE-BO:020807";

    /**
     * Inquisivi, Inquisivi, La Paz: municipality coca-growing.
     * <p lang="es">Inquisivi, Inquisivi, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021001 = "INE-BO:021001";

    /**
     * Cajuata, Inquisivi, La Paz: municipality coca-growing.
     * <p lang="es">Cajuata, Inquisivi, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021003 = "INE-BO:021003";

    /**
     * Licoma, Inquisivi, La Paz: municipality coca-growing.
     * <p lang="es">Licoma, Inquisivi, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021006 = "INE-BO:021006";

    /**
     * Chulumani, Sud Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Chulumani, Sud Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021101 = "INE-BO:021101";

    /**
     * Irupana, Sud Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Irupana, Sud Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021102 = "INE-BO:021102";

    /**
     * Yanacachi, Sud Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Yanacachi, Sud Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021103 = "INE-BO:021103";

    /**
     * Palos Blancos, Sud Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Palos Blancos, Sud Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021104 = "INE-BO:021104";

    /**
     * La Asunta, Sud Yungas, La Paz: municipality coca-growing.
     * <p lang="es">La Asunta, Sud Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021105 = "INE-BO:021105";

    /**
     * Pucarani, Los Andes, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Pucarani, Los Andes, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_021201 = "INE-BO:021201";

    /**
     * Batallas, Los Andes, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Batallas, Los Andes, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_021203 = "INE-BO:021203";

    /**
     * Puerto Pérez, Los Andes, La Paz: municipality on Lake Titicaca.
     * <p lang="es">Puerto Pérez, Los Andes, La Paz: municipio a orillas del lago Titicaca.</p>
     */
    public static final String INE_BO_021204 = "INE-BO:021204";

    /**
     * Coroico, Nor Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Coroico, Nor Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021401 = "INE-BO:021401";

    /**
     * Coripata, Nor Yungas, La Paz: municipality coca-growing.
     * <p lang="es">Coripata, Nor Yungas, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_021402 = "INE-BO:021402";

    /**
     * Ixiamas, Abel Iturralde, La Paz: municipality on the border.
     * <p lang="es">Ixiamas, Abel Iturralde, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021501 = "INE-BO:021501";

    /**
     * Charazani, Bautista Saavedra, La Paz: municipality on the border.
     * <p lang="es">Charazani, Bautista Saavedra, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021601 = "INE-BO:021601";

    /**
     * Copacabana, Manco Kapac, La Paz: municipality on the border.
     * <p lang="es">Copacabana, Manco Kapac, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021701 = "INE-BO:021701";

    /**
     * San Pedro de Tiquina, Manco Kapac, La Paz: municipality on the border.
     * <p lang="es">San Pedro de Tiquina, Manco Kapac, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021702 = "INE-BO:021702";

    /**
     * Tito Yupanqui, Manco Kapac, La Paz: municipality on the border.
     * <p lang="es">Tito Yupanqui, Manco Kapac, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021703 = "INE-BO:021703";

    /**
     * Santiago de Machaca, José Manuel Pando, La Paz: municipality on the border.
     * <p lang="es">Santiago de Machaca, José Manuel Pando, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021901 = "INE-BO:021901";

    /**
     * Catacora, José Manuel Pando, La Paz: municipality on the border.
     * <p lang="es">Catacora, José Manuel Pando, La Paz: municipio en la frontera.</p>
     */
    public static final String INE_BO_021902 = "INE-BO:021902";

    /**
     * Caranavi, Caranavi, La Paz: municipality coca-growing.
     * <p lang="es">Caranavi, Caranavi, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_022001 = "INE-BO:022001";

    /**
     * Alto Beni, Caranavi, La Paz: municipality coca-growing.
     * <p lang="es">Alto Beni, Caranavi, La Paz: municipio cocalero.</p>
     */
    public static final String INE_BO_022002 = "INE-BO:022002";

    /**
     * Villa Tunari, Chapare, Cochabamba: municipality coca-growing.
     * <p lang="es">Villa Tunari, Chapare, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031003 = "INE-BO:031003";

    /**
     * Totora, Carrasco, Cochabamba: municipality coca-growing.
     * <p lang="es">Totora, Carrasco, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031201 = "INE-BO:031201";

    /**
     * Pojo, Carrasco, Cochabamba: municipality coca-growing.
     * <p lang="es">Pojo, Carrasco, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031202 = "INE-BO:031202";

    /**
     * Chimoré, Carrasco, Cochabamba: municipality coca-growing.
     * <p lang="es">Chimoré, Carrasco, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031204 = "INE-BO:031204";

    /**
     * Puerto Villarroel, Carrasco, Cochabamba: municipality coca-growing.
     * <p lang="es">Puerto Villarroel, Carrasco, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031205 = "INE-BO:031205";

    /**
     * Entre Ríos, Carrasco, Cochabamba: municipality coca-growing.
     * <p lang="es">Entre Ríos, Carrasco, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031206 = "INE-BO:031206";

    /**
     * Tiraque, Tiraque, Cochabamba: municipality coca-growing.
     * <p lang="es">Tiraque, Tiraque, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031601 = "INE-BO:031601";

    /**
     * Shinahota, Tiraque, Cochabamba: municipality coca-growing.
     * <p lang="es">Shinahota, Tiraque, Cochabamba: municipio cocalero.</p>
     */
    public static final String INE_BO_031602 = "INE-BO:031602";

    /**
     * Yapacaní, Ichilo, Santa Cruz: municipality coca-growing.
     * <p lang="es">Yapacaní, Ichilo, Santa Cruz: municipio cocalero.</p>
     */
    public static final String INE_BO_070403 = "INE-BO:070403";

    /**
     * Bolpebra, Nicolás Suárez, Pando: municipality on the border.
     * <p lang="es">Bolpebra, Nicolás Suárez, Pando: municipio en la frontera.</p>
     */
    public static final String INE_BO_090103 = "INE-BO:090103";

    /**
     * Filadelfia, Manuripi, Pando: municipality on the border.
     * <p lang="es">Filadelfia, Manuripi, Pando: municipio en la frontera.</p>
     */
    public static final String INE_BO_090203 = "INE-BO:090203";

    /**
     * Tambopata, Tambopata, Madre de Dios: district on the border.
     * <p lang="es">Tambopata, Tambopata, Madre de Dios: distrito en la frontera.</p>
     */
    public static final String INEI_170101 = "INEI:170101";

    /**
     * Las Piedras, Tambopata, Madre de Dios: district on the border.
     * <p lang="es">Las Piedras, Tambopata, Madre de Dios: distrito en la frontera.</p>
     */
    public static final String INEI_170103 = "INEI:170103";

    /**
     * Iñapari, Tahuamanu, Madre de Dios: district on the border.
     * <p lang="es">Iñapari, Tahuamanu, Madre de Dios: distrito en la frontera.</p>
     */
    public static final String INEI_170301 = "INEI:170301";

    /**
     * Iberia, Tahuamanu, Madre de Dios: district on the border.
     * <p lang="es">Iberia, Tahuamanu, Madre de Dios: distrito en la frontera.</p>
     */
    public static final String INEI_170302 = "INEI:170302";

    /**
     * Tahuamanu, Tahuamanu, Madre de Dios: district on the border.
     * <p lang="es">Tahuamanu, Tahuamanu, Madre de Dios: distrito en la frontera.</p>
     */
    public static final String INEI_170303 = "INEI:170303";

    /**
     * Amantaní, Puno, Puno: district on Lake Titicaca.
     * <p lang="es">Amantaní, Puno, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_210103 = "INEI:210103";

    /**
     * Ayapata, Carabaya, Puno: district coca-growing.
     * <p lang="es">Ayapata, Carabaya, Puno: distrito cocalero.</p>
     */
    public static final String INEI_210303 = "INEI:210303";

    /**
     * San Gabán, Carabaya, Puno: district coca-growing.
     * <p lang="es">San Gabán, Carabaya, Puno: distrito cocalero.</p>
     */
    public static final String INEI_210309 = "INEI:210309";

    /**
     * Juli, Chucuito, Puno: district on Lake Titicaca.
     * <p lang="es">Juli, Chucuito, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_210401 = "INEI:210401";

    /**
     * Desaguadero, Chucuito, Puno: district on the border.
     * <p lang="es">Desaguadero, Chucuito, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210402 = "INEI:210402";

    /**
     * Kelluyo, Chucuito, Puno: district on the border.
     * <p lang="es">Kelluyo, Chucuito, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210404 = "INEI:210404";

    /**
     * Pisacoma, Chucuito, Puno: district on the border.
     * <p lang="es">Pisacoma, Chucuito, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210405 = "INEI:210405";

    /**
     * Pomata, Chucuito, Puno: district on Lake Titicaca.
     * <p lang="es">Pomata, Chucuito, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_210406 = "INEI:210406";

    /**
     * Zepita, Chucuito, Puno: district on Lake Titicaca.
     * <p lang="es">Zepita, Chucuito, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_210407 = "INEI:210407";

    /**
     * Capazo, El Collao, Puno: district on the border.
     * <p lang="es">Capazo, El Collao, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210502 = "INEI:210502";

    /**
     * Cojata, Huancané, Puno: district on the border.
     * <p lang="es">Cojata, Huancané, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210602 = "INEI:210602";

    /**
     * Moho, Moho, Puno: district on the border.
     * <p lang="es">Moho, Moho, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210901 = "INEI:210901";

    /**
     * Conima, Moho, Puno: district on Lake Titicaca.
     * <p lang="es">Conima, Moho, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_210902 = "INEI:210902";

    /**
     * Huayrapata, Moho, Puno: district on the border.
     * <p lang="es">Huayrapata, Moho, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210903 = "INEI:210903";

    /**
     * Tilali, Moho, Puno: district on the border.
     * <p lang="es">Tilali, Moho, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_210904 = "INEI:210904";

    /**
     * Ananea, San Antonio de Putina, Puno: district on the border.
     * <p lang="es">Ananea, San Antonio de Putina, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211002 = "INEI:211002";

    /**
     * Sina, San Antonio de Putina, Puno: district on the border.
     * <p lang="es">Sina, San Antonio de Putina, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211005 = "INEI:211005";

    /**
     * Sandia, Sandia, Puno: district coca-growing.
     * <p lang="es">Sandia, Sandia, Puno: distrito cocalero.</p>
     */
    public static final String INEI_211201 = "INEI:211201";

    /**
     * Phara, Sandia, Puno: district coca-growing.
     * <p lang="es">Phara, Sandia, Puno: distrito cocalero.</p>
     */
    public static final String INEI_211205 = "INEI:211205";

    /**
     * San Juan del Oro, Sandia, Puno: district on the border.
     * <p lang="es">San Juan del Oro, Sandia, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211207 = "INEI:211207";

    /**
     * Yanahuaya, Sandia, Puno: district on the border.
     * <p lang="es">Yanahuaya, Sandia, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211208 = "INEI:211208";

    /**
     * Alto Inambari, Sandia, Puno: district coca-growing.
     * <p lang="es">Alto Inambari, Sandia, Puno: distrito cocalero.</p>
     */
    public static final String INEI_211209 = "INEI:211209";

    /**
     * San Pedro de Putina Punco, Sandia, Puno: district on the border.
     * <p lang="es">San Pedro de Putina Punco, Sandia, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211210 = "INEI:211210";

    /**
     * Yunguyo, Yunguyo, Puno: district on the border.
     * <p lang="es">Yunguyo, Yunguyo, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211301 = "INEI:211301";

    /**
     * Anapia, Yunguyo, Puno: district on the border.
     * <p lang="es">Anapia, Yunguyo, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211302 = "INEI:211302";

    /**
     * Copani, Yunguyo, Puno: district on Lake Titicaca.
     * <p lang="es">Copani, Yunguyo, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_211303 = "INEI:211303";

    /**
     * Cuturapi, Yunguyo, Puno: district on Lake Titicaca.
     * <p lang="es">Cuturapi, Yunguyo, Puno: distrito a orillas del lago Titicaca.</p>
     */
    public static final String INEI_211304 = "INEI:211304";

    /**
     * Ollaraya, Yunguyo, Puno: district on the border.
     * <p lang="es">Ollaraya, Yunguyo, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211305 = "INEI:211305";

    /**
     * Tinicachi, Yunguyo, Puno: district on the border.
     * <p lang="es">Tinicachi, Yunguyo, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211306 = "INEI:211306";

    /**
     * Unicachi, Yunguyo, Puno: district on the border.
     * <p lang="es">Unicachi, Yunguyo, Puno: distrito en la frontera.</p>
     */
    public static final String INEI_211307 = "INEI:211307";

    /**
     * Palca, Tacna, Tacna: district on the border.
     * <p lang="es">Palca, Tacna, Tacna: distrito en la frontera.</p>
     */
    public static final String INEI_230107 = "INEI:230107";

    /**
     * Tarata, Tarata, Tacna: district on the border.
     * <p lang="es">Tarata, Tarata, Tacna: distrito en la frontera.</p>
     */
    public static final String INEI_230401 = "INEI:230401";

    private AdminUnit() {}
}
