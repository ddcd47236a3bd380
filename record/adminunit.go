package record

// AdminUnit is an administrative unit by the scheme and code of a statistics office: "INE-BO:020701" is the municipality of Apolo, "INEI:211210" the district of San Pedro de Putina Punco. A code is text: those of Bolivia begin with 0. INEI and RENIEC number the same districts differently.
// es: AdminUnit es una unidad administrativa según el esquema y código de una oficina de estadística: «INE-BO:020701» es el municipio de Apolo, «INEI:211210» el distrito de San Pedro de Putina Punco. El código es texto: los de Bolivia comienzan con 0. INEI y RENIEC numeran de modo distinto los mismos distritos.
// source: INE (BO); INEI (PE)
// edition: CPV-2024; UBIGEO, 2026-11
// checked: 2026-11-23
//
//mixta:form ^(INE-BO:0[1-9]|INEI:(0[1-9]|1[0-9]|2[0-5])|RENIEC:(0[1-9]|1[0-9]|2[0-5]))([0-9]{2}([0-9]{2})?)?$
type AdminUnit string

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
