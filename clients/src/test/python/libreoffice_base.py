"""The one jar in LibreOffice Base, through UNO: plain SQL, metadata, questions with and without a parameter.

    libreoffice_base.py JAR PORT

Wants a LibreOffice that listens on the port. script/libreoffice starts one.
"""

import pathlib
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sdb.CommandType import COMMAND
from com.sun.star.sdbc import SQLException
from com.sun.star.sdbc.ResultSetConcurrency import READ_ONLY
from com.sun.star.sdbc.ResultSetType import FORWARD_ONLY

SECONDS_TO_START = 120
DRIVER = "dev.vantage.jdbc.VantageDriver"


def context_of(port):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    end = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            return resolver.resolve(f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.5)


def data_source(context, jar, file):
    """What the wizard makes of "connect to an existing database, JDBC"."""
    databases = context.ServiceManager.createInstanceWithContext("com.sun.star.sdb.DatabaseContext", context)
    source = databases.createInstance()
    source.URL = f"jdbc:vantage:sqlite:{file}?vantage.create=true"
    source.Info = (
        PropertyValue(Name="JavaDriverClass", Value=DRIVER),
        PropertyValue(Name="JavaDriverClassPath", Value=jar.as_uri()),
    )
    return source


def texts(rows):
    found = []
    while rows.next():
        found.append(rows.getString(1))
    rows.close()
    return found


def names_in_a_query_window(context, connection, command):
    """What a saved query does whose "run SQL command directly" is ticked."""
    rows = context.ServiceManager.createInstanceWithContext("com.sun.star.sdb.RowSet", context)
    rows.ActiveConnection = connection
    rows.CommandType = COMMAND
    rows.Command = command
    rows.EscapeProcessing = False
    rows.ResultSetType, rows.ResultSetConcurrency = FORWARD_ONLY, READ_ONLY  # all that SQLite's driver has
    rows.execute()
    found = texts(rows)
    rows.dispose()
    return found


def check(what, actual, expected):
    if actual != expected:
        sys.exit(f"{what}: expected {expected}, got {actual}")
    print(f"{what}: {actual}")


def try_out(context, connection):
    statement = connection.createStatement()
    statement.executeUpdate("CREATE TABLE singer (singer_id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER)")
    check("insert", statement.executeUpdate("INSERT INTO singer VALUES (1, 'Ada', 31), (2, 'Bo', 45), (3, 'Cy', 52)"), 3)
    check("select", texts(statement.executeQuery("SELECT name FROM singer WHERE singer_id = 1")), ["Ada"])
    columns = connection.getMetaData().getColumns(None, "%", "singer", "%")
    found = []
    while columns.next():
        found.append(columns.getString(4))
    check("metadata", found, ["singer_id", "name", "age"])
    check("question", texts(statement.executeQuery("NL: how many singers are there?")), ["3"])
    prepared = connection.prepareStatement("NL: names of singers older than ?")
    prepared.setInt(1, 40)
    check("question with a parameter", texts(prepared.executeQuery()), ["Bo", "Cy"])
    check("query window", names_in_a_query_window(context, connection, "NL: names of singers older than 50"), ["Cy"])


def main():
    jar, port = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    context = context_of(port)
    with tempfile.TemporaryDirectory() as folder:
        try:
            connection = data_source(context, jar, pathlib.Path(folder) / "singers.sqlite").getConnection("", "")
            try_out(context, connection)
            connection.close()
        except SQLException as refused:
            sys.exit(f"{refused.SQLState} {refused.Message}")
        finally:
            context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()


main()
