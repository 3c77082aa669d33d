@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Pactes workbench; the dossiers to open may follow as arguments. Needs a Java runtime, version 21 or newer.
setlocal
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
if defined PACTE_JAVA_HOME set "JAVA=%PACTE_JAVA_HOME%\bin\javaw"
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
start "Pacte" "%JAVA%" --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED -Djava.awt.headless=true -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" -name Pacte -data "%LOCALAPPDATA%\pacte\workbench" %*
