-- What a national system has: its actions and their progress, in columns of its own.

CREATE TABLE IF NOT EXISTS plan (
  codigo text PRIMARY KEY,
  titulo text NOT NULL
);

CREATE TABLE IF NOT EXISTS accion (
  codigo      text PRIMARY KEY,
  plan        text NOT NULL REFERENCES plan,
  numero      integer,
  area        text NOT NULL, -- desarrollo, prevención, rehabilitación, control, delitos conexos
  descripcion text NOT NULL,
  inicio      date,
  plazo       text           -- 2023-03-31, 2023-Q1, 2023, next-meeting …
);

CREATE TABLE IF NOT EXISTS avance (
  codigo     text PRIMARY KEY,
  accion     text NOT NULL REFERENCES accion,
  parte      text NOT NULL, -- BO, PE
  fecha      date NOT NULL,
  estado     text NOT NULL, -- pendiente, en curso, cumplida, cumplida en parte, suspendida, cancelada
  porcentaje numeric(5, 2),
  resumen    text
);

-- What the exchange adds to it.

-- Rows that have changed since the last run. Triggers write it.
CREATE TABLE IF NOT EXISTS cambio (
  tabla  text NOT NULL,
  codigo text NOT NULL
);

-- Which record each row is, and which version of it the row shows.
CREATE TABLE IF NOT EXISTS registro (
  id      text PRIMARY KEY,
  tabla   text NOT NULL,
  codigo  text NOT NULL,
  version text NOT NULL,
  UNIQUE (tabla, codigo)
);

-- The state, and the files sent and received: the ledger's store.
CREATE TABLE IF NOT EXISTS archivo (
  nombre    text PRIMARY KEY,
  contenido bytea NOT NULL
);
