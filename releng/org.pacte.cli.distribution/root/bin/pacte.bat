@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Pactes command line. Needs a Java runtime, version 21 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined PACTE_JAVA_HOME set "JAVA=%PACTE_JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0..\lib\pacte.jar" %*
exit /b %ERRORLEVEL%
