package record

// Country is a country by its ISO 3166-1 code of two letters.
// es: Country es un país por su código ISO 3166-1 de dos letras.
// source: ISO 3166-1
// edition: Debian iso-codes 4
// checked: 2026-11-23
//
//mixta:open ^[A-Z]{2}$
type Country string

// The two countries and those around them.
const (
	// Bolivia (Plurinational State of).
	// es: Bolivia (Estado Plurinacional de).
	// source: ISO 3166-1
	Bolivia Country = "BO"
	// Peru.
	// es: Perú.
	// source: ISO 3166-1
	Peru Country = "PE"
	// Argentina.
	// es: Argentina.
	// source: ISO 3166-1
	Argentina Country = "AR"
	// Brazil.
	// es: Brasil.
	// source: ISO 3166-1
	Brazil Country = "BR"
	// Chile.
	// es: Chile.
	// source: ISO 3166-1
	Chile Country = "CL"
	// Colombia.
	// es: Colombia.
	// source: ISO 3166-1
	Colombia Country = "CO"
	// Ecuador.
	// es: Ecuador.
	// source: ISO 3166-1
	Ecuador Country = "EC"
	// Paraguay.
	// es: Paraguay.
	// source: ISO 3166-1
	Paraguay Country = "PY"
	// Uruguay.
	// es: Uruguay.
	// source: ISO 3166-1
	Uruguay Country = "UY"
	// Venezuela (Bolivarian Republic of).
	// es: Venezuela (República Bolivariana de).
	// source: ISO 3166-1
	Venezuela Country = "VE"
	// United States of America.
	// es: Estados Unidos de América.
	// source: ISO 3166-1
	UnitedStates Country = "US"
	// Spain.
	// es: España.
	// source: ISO 3166-1
	Spain Country = "ES"
	// Mexico.
	// es: México.
	// source: ISO 3166-1
	Mexico Country = "MX"
)

// Subdivision is a department or region by its ISO 3166-2 code.
// es: Subdivision es un departamento o región por su código ISO 3166-2.
// source: ISO 3166-2
// edition: Debian iso-codes 4
// checked: 2026-11-23
//
//mixta:open ^[A-Z]{2}-[A-Z0-9]{1,3}$
type Subdivision string

// Country returns the country of the subdivision.
func (s Subdivision) Country() Country { return Country(s[:min(2, len(s))]) }

// The departments of Bolivia and the regions of Peru, by their Spanish names.
const (
	// Beni: department of Bolivia.
	// es: Beni: departamento de Bolivia.
	// source: ISO 3166-2
	Beni Subdivision = "BO-B"
	// Chuquisaca: department of Bolivia.
	// es: Chuquisaca: departamento de Bolivia.
	// source: ISO 3166-2
	Chuquisaca Subdivision = "BO-H"
	// Cochabamba: department of Bolivia.
	// es: Cochabamba: departamento de Bolivia.
	// source: ISO 3166-2
	Cochabamba Subdivision = "BO-C"
	// La Paz: department of Bolivia.
	// es: La Paz: departamento de Bolivia.
	// source: ISO 3166-2
	LaPaz Subdivision = "BO-L"
	// Oruro: department of Bolivia.
	// es: Oruro: departamento de Bolivia.
	// source: ISO 3166-2
	Oruro Subdivision = "BO-O"
	// Pando: department of Bolivia.
	// es: Pando: departamento de Bolivia.
	// source: ISO 3166-2
	Pando Subdivision = "BO-N"
	// Potosí: department of Bolivia.
	// es: Potosí: departamento de Bolivia.
	// source: ISO 3166-2
	Potosi Subdivision = "BO-P"
	// Santa Cruz: department of Bolivia.
	// es: Santa Cruz: departamento de Bolivia.
	// source: ISO 3166-2
	SantaCruz Subdivision = "BO-S"
	// Tarija: department of Bolivia.
	// es: Tarija: departamento de Bolivia.
	// source: ISO 3166-2
	Tarija Subdivision = "BO-T"
	// Amazonas: region of Peru.
	// es: Amazonas: región del Perú.
	// source: ISO 3166-2
	Amazonas Subdivision = "PE-AMA"
	// Áncash: region of Peru.
	// es: Áncash: región del Perú.
	// source: ISO 3166-2
	Ancash Subdivision = "PE-ANC"
	// Apurímac: region of Peru.
	// es: Apurímac: región del Perú.
	// source: ISO 3166-2
	Apurimac Subdivision = "PE-APU"
	// Arequipa: region of Peru.
	// es: Arequipa: región del Perú.
	// source: ISO 3166-2
	Arequipa Subdivision = "PE-ARE"
	// Ayacucho: region of Peru.
	// es: Ayacucho: región del Perú.
	// source: ISO 3166-2
	Ayacucho Subdivision = "PE-AYA"
	// Cajamarca: region of Peru.
	// es: Cajamarca: región del Perú.
	// source: ISO 3166-2
	Cajamarca Subdivision = "PE-CAJ"
	// El Callao: constitutional province of Peru.
	// es: El Callao: provincia constitucional del Perú.
	// source: ISO 3166-2
	Callao Subdivision = "PE-CAL"
	// Cusco: region of Peru.
	// es: Cusco: región del Perú.
	// source: ISO 3166-2
	Cusco Subdivision = "PE-CUS"
	// Huánuco: region of Peru.
	// es: Huánuco: región del Perú.
	// source: ISO 3166-2
	Huanuco Subdivision = "PE-HUC"
	// Huancavelica: region of Peru.
	// es: Huancavelica: región del Perú.
	// source: ISO 3166-2
	Huancavelica Subdivision = "PE-HUV"
	// Ica: region of Peru.
	// es: Ica: región del Perú.
	// source: ISO 3166-2
	Ica Subdivision = "PE-ICA"
	// Junín: region of Peru.
	// es: Junín: región del Perú.
	// source: ISO 3166-2
	Junin Subdivision = "PE-JUN"
	// La Libertad: region of Peru.
	// es: La Libertad: región del Perú.
	// source: ISO 3166-2
	LaLibertad Subdivision = "PE-LAL"
	// Lambayeque: region of Peru.
	// es: Lambayeque: región del Perú.
	// source: ISO 3166-2
	Lambayeque Subdivision = "PE-LAM"
	// Lima: region of Peru.
	// es: Lima: región del Perú.
	// source: ISO 3166-2
	Lima Subdivision = "PE-LIM"
	// Municipalidad Metropolitana de Lima: province of Peru.
	// es: Municipalidad Metropolitana de Lima: provincia del Perú.
	// source: ISO 3166-2
	LimaMetropolitana Subdivision = "PE-LMA"
	// Loreto: region of Peru.
	// es: Loreto: región del Perú.
	// source: ISO 3166-2
	Loreto Subdivision = "PE-LOR"
	// Madre de Dios: region of Peru.
	// es: Madre de Dios: región del Perú.
	// source: ISO 3166-2
	MadreDeDios Subdivision = "PE-MDD"
	// Moquegua: region of Peru.
	// es: Moquegua: región del Perú.
	// source: ISO 3166-2
	Moquegua Subdivision = "PE-MOQ"
	// Pasco: region of Peru.
	// es: Pasco: región del Perú.
	// source: ISO 3166-2
	Pasco Subdivision = "PE-PAS"
	// Piura: region of Peru.
	// es: Piura: región del Perú.
	// source: ISO 3166-2
	Piura Subdivision = "PE-PIU"
	// Puno: region of Peru.
	// es: Puno: región del Perú.
	// source: ISO 3166-2
	Puno Subdivision = "PE-PUN"
	// San Martín: region of Peru.
	// es: San Martín: región del Perú.
	// source: ISO 3166-2
	SanMartin Subdivision = "PE-SAM"
	// Tacna: region of Peru.
	// es: Tacna: región del Perú.
	// source: ISO 3166-2
	Tacna Subdivision = "PE-TAC"
	// Tumbes: region of Peru.
	// es: Tumbes: región del Perú.
	// source: ISO 3166-2
	Tumbes Subdivision = "PE-TUM"
	// Ucayali: region of Peru.
	// es: Ucayali: región del Perú.
	// source: ISO 3166-2
	Ucayali Subdivision = "PE-UCA"
)
