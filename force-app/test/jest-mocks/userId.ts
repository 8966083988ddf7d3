export default '005000000000099AAA';
